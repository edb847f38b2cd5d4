import type { Seen } from './seen.ts';

export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;

export type EngineName = (typeof ENGINES)[number];

/** One check, and what it cost the page. */
export interface Checked extends Seen {
  /**
   * Processor time of the longest task from press to verdict, in ms; undefined where the browser does not tell.
   */
  readonly longest: number | undefined;
}

/** What else is to be done with a check. */
export interface CheckOptions {
  /** Look at the length of tasks too, where the browser tells. */
  readonly timed?: boolean;
  /** Tokens to ask with as a device afterwards, one after the other, while the page offers that. */
  readonly tokens?: readonly string[];
  /** How many ms the clock of the page is off. */
  readonly clockOff?: number;
}

/** A browser of one of the three families, with one page open. */
export interface Engine {
  readonly name: EngineName;
  /** As the browser calls itself, with its version. */
  readonly version: string;
  /**
   * Opens the check page afresh and checks one address.
   *
   * @param site where the site is served, without a slash at its end; or the address of the check as a file
   * @param address what a user types
   */
  check(site: string, address: string, options?: CheckOptions): Promise<Checked>;
  /**
   * Opens an address as somebody does who was here before, and runs a function in the page, which must stand alone.
   */
  visit<T>(address: string, inPage: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** The address of the check: a page of a site, or the site's own file. */
export const checkAt = (site: string): string => (site.endsWith('.html') ? site : `${site}/check/`);
