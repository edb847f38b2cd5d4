import { loadingAgain } from './load-again.ts';

/** One for all, so that they keep to one address of what several of them import. */
export const loadAgain = loadingAgain();

/**
 * The parts of the troubleshooter that not every user wants: each comes when it is wanted, and not before. The engine
 * is given them and imports none of this: it may be asked for under another address, and would have all of it twice.
 */
export const LOADS = {
  /** Reads what was pasted. */
  reading: loadAgain(() => import('./reading.ts')),
  /** Looks at an address. */
  looking: loadAgain(() => import('./looking.ts')),
  /** Writes a report. */
  report: loadAgain(() => import('./report/sheet.ts')),
} as const;

export type Loads = typeof LOADS;

/** The part that a field is for: it is fetched while the field is filled, so that no press waits for it. */
export const PART_OF: Readonly<Record<string, 'reading' | 'looking'>> = {
  paste: 'reading',
  now: 'reading',
  else: 'reading',
  address: 'looking',
};
