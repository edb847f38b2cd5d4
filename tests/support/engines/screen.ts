import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { findProgram } from '../../../tools/programs/find.ts';

/** A screen nobody sees, with a mouse. */
export interface Screen {
  /** As `DISPLAY` names it. */
  readonly display: string;
  /** Clicks at places of the screen, one after the other. */
  click(...places: readonly (readonly [x: number, y: number])[]): Promise<void>;
  stop(): void;
}

/**
 * Starts an Xvfb of our own on a free display.
 *
 * @throws where this machine has none; `click` where it has no xdotool
 */
export async function startScreen(): Promise<Screen> {
  const program = findProgram('Xvfb');
  if (!program) throw new Error('There is no Xvfb');
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const child: ChildProcess = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const stop = (): void => void child.kill('SIGTERM');
  process.once('exit', stop);
  const pipe = child.stdio[3];
  if (!pipe) throw new Error('Xvfb has no pipe to name its display');
  const [number] = await once(pipe, 'data');
  const display = `:${String(number).trim()}`;
  const click: Screen['click'] = async (...places) => {
    const steps = places.flatMap(([x, y]) => ['mousemove', `${x}`, `${y}`, 'click', '1']);
    await promisify(execFile)('xdotool', steps, { env: { ...process.env, DISPLAY: display } });
  };
  return { display, click, stop };
}
