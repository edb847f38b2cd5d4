import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { commandLine } from '../support/command-line.ts';

/** A program that runs until it is stopped. */
export interface Running {
  stop(): Promise<void>;
}

/**
 * Starts a program and waits until it says on stderr that it is ready.
 *
 * @throws when it ends before that, with what it said
 */
export async function startUntil(line: readonly string[], ready: RegExp): Promise<Running> {
  const [program, args] = commandLine(...line);
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  const kill = (): void => {
    // with what it started for each connection
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
      process.kill(-child.pid, 'SIGKILL');
  };
  process.once('exit', kill);
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (ready.test(said)) resolve();
    });
    child.once('close', () => reject(new Error(`${line.join(' ')} ended:\n${said}`)));
  });
  const stop = async (): Promise<void> => {
    const gone = once(child, 'close');
    kill();
    await gone;
    process.off('exit', kill);
  };
  return { stop };
}
