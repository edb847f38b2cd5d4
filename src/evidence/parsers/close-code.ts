import type { Parser } from '../pasted.ts';
import { around } from './pattern.ts';

const CODES =
  /(?:^|\bcode[=: ]{1,3}|closeCode["']?: ?|\berror |[(（])(1000|1001|1002|1005|1006|1008|1012|1013|4008)(?!\d)/gi;

/** Reads WebSocket close codes as the Control UI, the command line and logs write them. */
export const parseCloseCodes: Parser = ({ flat }) =>
  [...flat.matchAll(CODES)].map((match) => ({
    code: `close-${match[1] as '1006'}`,
    raw: around(flat, match.index),
  }));
