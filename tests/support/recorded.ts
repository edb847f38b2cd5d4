import type { Logged } from '../releases/stage.ts';

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

/** What one press of the page leaves on a release. */
export interface PressRow {
  readonly row: 'press';
  /** Lines of the log. */
  readonly lines: readonly string[];
  /** Failed logins that the release counts of one press; null where it locks nobody out. */
  readonly failed: number | null;
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
