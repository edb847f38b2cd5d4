import { NotRead } from './failure.ts';
import { spawn } from './spawn.ts';
import type { Said, Task } from './worker/messages.ts';

/** An old phone takes half a minute for a full screen; what takes longer than this, in ms, never ends. */
export const WITHIN = 120_000;

/**
 * Has a worker read a picture, and ends it.
 *
 * @param address of its script
 * @param task what it is given; its buffers are no longer there afterwards
 * @param onPart told how much is read, from 0 to 1
 * @throws NotRead `cannot-run`, `too-slow`; what `signal` says where that ends it
 */
export function work(
  address: string,
  task: Task,
  signal: AbortSignal,
  onPart: (part: number) => void,
): Promise<string> {
  const worker = spawn(address);
  let patience: ReturnType<typeof setTimeout> | undefined;
  return new Promise<string>((resolve, reject) => {
    const fail = (cause: unknown): void => reject(new NotRead('cannot-run', cause));
    patience = setTimeout(() => reject(new NotRead('too-slow')), WITHIN);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.addEventListener('error', (event) => fail(event.message));
    worker.addEventListener('message', ({ data }: MessageEvent<Said>) => {
      if ('part' in data) onPart(data.part);
      else if ('text' in data) resolve(data.text);
      else fail(data.failed);
    });
    worker.postMessage(task, [task.program, task.english, task.rgba]);
  }).finally(() => {
    clearTimeout(patience);
    worker.terminate();
  });
}
