import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { redact } from '../../../../src/evidence/redact.ts';

/** What a diagnosis or a command needs, and is no secret: releases, request ids, ports, codes of closes. */
const NEEDED: Readonly<Record<string, RegExp>> = {
  releases: /\b20\d\d\.\d{1,2}\.\d{1,2}\b/g,
  'request ids': /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g,
  ports: /:18789\b/g,
  'codes of closes': /\b(?:1000|1006|1008|1012|4001|4008)\b/g,
  refusals:
    /pairing required|origin not allowed|token mismatch|token missing|device identity required|NOT_PAIRED/gi,
};

/** Every text of the coded reports. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
const TEXTS = ['reports', 'second'].flatMap((name) =>
  readFileSync(new URL(`../../../reports/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => textsIn(JSON.parse(line))),
);
const count = (text: string, of: RegExp): number => text.match(of)?.length ?? 0;

test.each(Object.entries(NEEDED))('no false alarm in the coded reports takes %s', (_, shape) => {
  const all = TEXTS.reduce((sum, text) => sum + count(text, shape), 0);
  expect(all).toBeGreaterThan(10);
  const lost = TEXTS.filter((text) => count(redact(text).text, shape) < count(text, shape));
  expect(lost.map((text) => redact(text).text)).toEqual([]);
});
