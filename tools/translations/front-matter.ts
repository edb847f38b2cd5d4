import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const FRONT = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/;

/** A page of content: what stands in front of its text, and the text. @param path below content/ @throws without front matter */
export function pageIn(path: string): {
  readonly front: Readonly<Record<string, unknown>>;
  readonly body: string;
} {
  const [, front, body = ''] = FRONT.exec(readFileSync(`content/${path}`, 'utf8')) ?? [];
  if (front === undefined) throw new Error(`content/${path} has no front matter`);
  return { front: parse(front) as Record<string, unknown>, body };
}
