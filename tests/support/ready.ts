import type { ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { anonymousConnect, readAnswer, readChallenge } from '../../src/gateway/frames.ts';
import { IMPOSSIBLE, talk } from './client.ts';

/** Most need half a minute; with its channels, where much else runs, 2026.4.26 took five. */
const WITHIN = 600_000;
const BETWEEN = 100;

/** How a process came to its end, where it has. */
export type Ended = Pick<ChildProcess, 'exitCode' | 'signalCode'>;

/** A booting gateway listens before it answers, and answers `UNAVAILABLE` before it lets anybody in. */
async function letsIn(port: number): Promise<boolean> {
  try {
    const health = await fetch(`http://127.0.0.1:${port}/healthz`);
    await health.text();
    const { frames } = await talk(`ws://127.0.0.1:${port}/`, (frame) =>
      readChallenge(frame) ? anonymousConnect('ready', IMPOSSIBLE) : undefined,
    );
    const answer = frames.map((frame) => readAnswer(frame, 'ready')).find((found) => found !== undefined);
    if (answer === undefined || answer.code === 'UNAVAILABLE') return false;
    // up to 2026.4 /healthz is the Control UI's page, or missing with its plugins
    return health.ok || answer.details['expectedProtocol'] === 3;
  } catch {
    return false;
  }
}

/**
 * Waits until a gateway answers a client. A program of others tells nobody when it is ready, so it is asked
 * again and again; the question (an impossible protocol) leaves nothing behind.
 *
 * @throws when the process ends first, or ten minutes pass
 */
export async function untilReady(port: number, child: Ended): Promise<void> {
  const limit = Date.now() + WITHIN;
  while (!(await letsIn(port))) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error('It ended by itself');
    if (Date.now() > limit) throw new Error(`No answer within ${WITHIN / 1000} s`);
    await wait(BETWEEN);
  }
}
