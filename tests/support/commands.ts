import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { FACT_SPANS, type FactId } from '../../src/gateway/census/facts.ts';
import { isIn } from '../../src/gateway/runs.ts';
import type { Release } from './releases.ts';

/** A command of content/commands.yaml; src/content.config.ts says what each key means and checks it. */
export interface Shown {
  readonly run: string;
  readonly on: string;
  readonly state?: string;
  readonly expect?: string;
  readonly tty?: boolean;
  readonly exit?: number;
  readonly fact?: FactId;
  readonly fails?: readonly string[];
  readonly documented?: { readonly from: string; readonly date?: string };
}

/** Every command the site shows, by its id. */
export const COMMANDS = parse(readFileSync('content/commands.yaml', 'utf8')) as Readonly<
  Record<string, Shown>
>;

/** Whether a command is written into a chat; those are played by tests/chat, all others typed into a shell. */
export const isChat = (id: string): boolean => /chat$/.test(COMMANDS[id]?.on ?? '');

/** The commands that a release knows and that can be run here: in a shell, unless those of a chat are wanted. */
export function runnable(release: Release, chat = false): readonly (readonly [id: string, shown: Shown])[] {
  return Object.entries(COMMANDS).filter(
    ([id, { documented, fact }]) =>
      !documented && isChat(id) === chat && (!fact || isIn(release, FACT_SPANS[fact])),
  );
}

/**
 * Fills in the placeholders of a command or of what it prints, `<requestId>` and the like.
 *
 * @param quote what to do with each value before it is put in
 * @throws when a placeholder has no value
 */
export function fill(
  text: string,
  values: Readonly<Record<string, string>>,
  quote = (value: string): string => value,
): string {
  return text.replace(/<([a-zA-Z-]+)>/g, (blank, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Nothing is known to put in place of ${blank}`);
    return quote(value);
  });
}

/** Makes a text match itself in a regular expression. */
export const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
