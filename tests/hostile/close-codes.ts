import type { ProbeCode } from '../../src/evidence/probe-codes.ts';
import type { Hostile } from './behaviours.ts';

/** RFC 6455, section 7.4.1: never sent in a frame; a browser takes such a close for a broken connection. */
const NEVER_SENT = [1005, 1006, 1015];
const CODES = [...Array.from({ length: 16 }, (_, index) => 1000 + index), 3000, 4008];

/** WebKit takes these too for a broken connection. */
const NOT_IN_WEBKIT = [1004, 1012, 1013, 1014];

const expectedOf = (code: number): ProbeCode =>
  NEVER_SENT.includes(code) ? 'probe-dropped-after-upgrade' : 'probe-server-closed';

/** A server that opens and closes at once, with every code there is. */
export const CLOSES: readonly Hostile[] = CODES.map((code) => ({
  what: `closes with ${code}`,
  behaviour: { socket: (socket) => socket.close(code, 'bye') },
  expected: expectedOf(code),
  ...(NOT_IN_WEBKIT.includes(code) && { but: { webkit: 'probe-dropped-after-upgrade' } }),
  // Firefox takes 1005 from a frame for one without a code
  ...(code === 1005 && { but: { firefox: 'probe-server-closed' } }),
}));
