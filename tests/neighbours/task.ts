import type { Answer } from '../../src/gateway/frames.ts';

/** A dashboard that knocks, opened at an address as the browser there knows it. */
export interface Knock {
  readonly url: string;
  readonly origin: string;
  /** Its device's key, as PEM. */
  readonly key: string;
  readonly token: string;
  readonly protocol: number;
  /** The build its page is of, where the release asks for that. */
  readonly build?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What it met with: one of these. */
export interface Met {
  readonly answer?: Answer;
  /** A status and a body in place of the upgrade. */
  readonly http?: string;
  /** Code and reason of a close without an answer. */
  readonly closed?: string;
  /** Why there was no connection at all, as ECONNREFUSED. */
  readonly failed?: string;
}

/** What is to be done inside a namespace. */
export type Task = { readonly knock: Knock } | { readonly ready: number };
