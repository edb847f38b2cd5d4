import type { ChildProcess } from 'node:child_process';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const WITHIN = 20_000;
const BETWEEN = 25;

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/**
 * Waits until a program of others takes connections; it tells nobody, so it is asked again and again.
 *
 * @throws when the process ends first, or twenty seconds pass
 */
export async function untilListens(port: number, child: ChildProcess): Promise<void> {
  const limit = Date.now() + WITHIN;
  while (!(await accepts(port))) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error('It ended by itself');
    if (Date.now() > limit) throw new Error(`It took no connection within ${WITHIN / 1000} s`);
    await wait(BETWEEN);
  }
}
