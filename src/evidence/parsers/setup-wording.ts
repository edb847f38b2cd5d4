import type { SetupCode } from '../setup-codes.ts';

/** A set-up and what shows it. */
export type SetupWording = readonly [code: SetupCode, wording: RegExp];

/** Wordings as one, big and small letters alike; `^` is the beginning of a line. */
export const any = (...wordings: RegExp[]): RegExp =>
  new RegExp(wordings.map(({ source }) => source).join('|'), 'gim');
/** The same for wordings whose big letters tell. */
export const exactly = (...wordings: RegExp[]): RegExp =>
  new RegExp(wordings.map(({ source }) => source).join('|'), 'gm');
/** Up to three more words of a command, for the reader to know it by. */
export const MORE = String.raw`(?: [^\s"'\x60|;&]{1,40}){0,3}`;
