import { readdirSync, readFileSync } from 'node:fs';
import { compareReleases } from '../../src/gateway/release-order.ts';
import type { Logged } from '../releases/stage.ts';

const FOLDER = new URL('../recordings/', import.meta.url);

/** What a gateway says to one question, and how it closes. */
export interface Said {
  readonly frames: readonly string[];
  readonly code: number;
  readonly reason: string;
}

/** What a release says to the page's check, from one place. */
export interface PageRow {
  readonly row: 'page';
  /** `localhost`: the page is on the gateway's machine; `elsewhere`: its origin is nobody's. */
  readonly from: 'localhost' | 'elsewhere';
  readonly version: Said;
  readonly anonymous: Said;
  /** To an offer of all protocols at once, as the page asks it; where it was recorded since. */
  readonly range?: Said;
  /** To the question as a device, with a wrong token and with the right one; where a page comes as far. */
  readonly device?: { readonly wrong: Said; readonly right: Said };
}

/** What came of one scenario. */
export interface ScenarioRow extends Logged {
  readonly row: 'scenario';
  readonly scenario: string;
}

/** What one press of the page leaves on a release, asked as the page asks it, and as it was asked before. */
export interface PressRow {
  readonly row: 'press';
  /** Lines of the log that a press left. */
  readonly lines: { readonly one: readonly string[]; readonly two: readonly string[] };
  /** Failed logins that the release counts of one press; null where it locks nobody out. */
  readonly failed: { readonly one: number | null; readonly two: number | null };
}

/** What a command of the release's own command line printed. */
export interface CommandRow {
  readonly row: 'command';
  readonly command: string;
  /** Whether its gateway was up. */
  readonly gateway: 'running' | 'stopped';
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export type Row = CommandRow | PageRow | PressRow | ScenarioRow;

/** All that `npm run record` wrote, by release, oldest first. */
export function recorded(): ReadonlyMap<string, readonly Row[]> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.probe.jsonl'));
  const releases = files.map((file) => file.replace('.probe.jsonl', '')).sort(compareReleases);
  return new Map(
    releases.map((release) => {
      const text = readFileSync(new URL(`${release}.probe.jsonl`, FOLDER), 'utf8');
      return [
        release,
        text
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as Row),
      ];
    }),
  );
}
