import type { PasteCode } from '../paste-codes.ts';
import type { Parser } from '../pasted.ts';
import { wholeNumber } from '../whole-number.ts';

/** A key older than this was there before today's trouble. */
const OLD_MINUTES = 60;
/** With fewer files than this the share that came from the cache says nothing. */
const ENOUGH_FILES = 10;

/**
 * Reads the summary that content/snippets/own-page.js makes on the gateway's own page. Its fields are read one by
 * one, so that a part of it is worth something too. What the page said is read by the other parsers.
 */
export const parseOwnPage: Parser = ({ flat }) => {
  if (!/"pairingRequired": ?1\b/.test(flat)) return [];
  const field = (name: string): string | undefined =>
    new RegExp(`"${name}": ?"?([\\w. -]{1,40})`).exec(flat)?.[1]?.trim();
  const number = (name: string): number => Number(field(name) ?? Number.NaN);
  const minutes = number('key');
  const [files, cached] = [number('files'), number('cached')];
  const share = files >= ENOUGH_FILES ? cached / files : Number.NaN;
  const madeNow = field('keyMadeNow') === 'true';
  const socket = field('socket') ?? '';
  const codes: readonly (readonly [boolean, PasteCode])[] = [
    [socket === 'greeted', 'page-greeted'],
    [/^closed|^silent|^other/.test(socket), 'page-no-greeting'],
    [field('secure') === 'false', 'page-insecure'],
    // 45 of 45 first loads after clearing came from the cache whole, first visits less than half
    [madeNow && share >= 0.9, 'page-cleared'],
    [madeNow && share <= 0.5, 'page-first-visit'],
    [minutes < OLD_MINUTES && !(madeNow && (share >= 0.9 || share <= 0.5)), 'page-key-young'],
    [minutes >= OLD_MINUTES && field('pass') === 'true', 'page-pass-kept'],
    [minutes >= OLD_MINUTES && field('pass') === 'false', 'page-never-approved'],
    [field('key') === 'null', 'page-no-key'],
  ];
  const told = wholeNumber(minutes);
  return codes.flatMap(([holds, code]) =>
    holds ? [{ code, ...(told !== undefined && { values: { minutes: told } }) }] : [],
  );
};
