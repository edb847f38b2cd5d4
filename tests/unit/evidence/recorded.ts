import { readdirSync, readFileSync } from 'node:fs';
import type { Gate } from '../../../src/gateway/gates.ts';
import type { RefusalId } from '../../../src/gateway/refusals.ts';

const FOLDER = new URL('../../recordings/', import.meta.url);

/** One refusal as a real gateway of this release gave it. `bare` is what its texts say if they say less than its JSON. */
export interface Recorded {
  readonly release: string;
  readonly scenarios: readonly string[];
  readonly error?: { readonly message: string };
  readonly close?: readonly [code: number, reason: string];
  readonly log?: string;
  readonly http?: string;
  readonly expect: readonly [Gate, RefusalId];
  readonly bare?: RefusalId;
}

const linesOf = (file: string): unknown[] =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

/** All recorded refusals of all releases. */
export function recordedRefusals(): Recorded[] {
  return readdirSync(FOLDER)
    .filter((file) => /^\d{4}\.\d+\.\d+\.jsonl$/.test(file))
    .flatMap((file) =>
      linesOf(file).map((row) => ({
        release: file.replace('.jsonl', ''),
        ...(row as Omit<Recorded, 'release'>),
      })),
    );
}

/** What a screen or a command showed, and the finding codes a person expects of it. */
export interface Shown {
  readonly release: string;
  readonly scenario: string;
  readonly text: string;
  /** Codes that must be found. Of `said-…` codes no other may be. */
  readonly expect: readonly string[];
}

/** Recorded screens (`screens`), command outputs (`commands`), or what gateways print that do not start (`starts`). */
export function shown(file: 'screens' | 'commands' | 'starts'): Shown[] {
  return linesOf(`${file}.jsonl`) as Shown[];
}
