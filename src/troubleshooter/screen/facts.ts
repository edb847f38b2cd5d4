import type { Address } from '../../probe/address.ts';
import type { Expectation } from '../../probe/expect.ts';
import type { Sent } from '../../probe/sent.ts';

/** What was typed as an address, and sent there. */
export interface Looked {
  /** The address that is looked at. */
  readonly address: Address | undefined;
  /** The address as typed so far, where it can be used, and what a press would do. */
  readonly typed: { readonly address: Address; readonly expected: Expectation } | undefined;
  readonly sent: readonly Sent[];
}

/** What the page may show and the machine must not know: addresses, and what was sent to them. */
export interface PageFacts extends Looked {
  /** The container's name, as typed at the switch. */
  readonly container: string;
  /** Whether the page is a file on a disk. */
  readonly file: boolean;
  readonly markup: Markup;
}

/** What the build rendered: content decides it, and a screen must know it. */
export interface Markup {
  /** The commands in each step of a fix, and in each way to settle what is open. */
  readonly do: Readonly<Record<string, readonly string[]>>;
  readonly settle: Readonly<Record<string, readonly string[]>>;
  /** Those of each way round, where a command printed something else. */
  readonly fallback: Readonly<Record<string, readonly string[]>>;
  /** The blanks of each command. */
  readonly blanks: Readonly<Record<string, readonly string[]>>;
  /** The page of each cause. */
  readonly links: Readonly<Record<string, string>>;
  /** The newest release that the page knows. */
  readonly newest: string;
}
