import { NotRead } from './failure.ts';
import { fetchBytes } from './fetch-bytes.ts';
import type { FileName } from './names.ts';
import { type Points, pointsOf } from './points.ts';
import { spawn } from './spawn.ts';
import type { Said, Task } from './worker/messages.ts';

/** How far it is: what it does, and which part of that is done, from 0 to 1. */
export interface Far {
  readonly does: 'fetching' | 'reading';
  readonly part: number;
}

/** Where what reads pictures lies. */
export interface Source {
  /** Address of the folder, with a slash behind. */
  readonly folder: string;
  /** Size of all of it. */
  readonly bytes: number;
}

/** Has a worker do its task, and ends it. @throws NotRead; what `signal` says where that ends it */
function work(
  address: string,
  task: Task,
  signal: AbortSignal,
  onPart: (part: number) => void,
): Promise<string> {
  const worker = spawn(address);
  return new Promise<string>((resolve, reject) => {
    const fail = (cause: unknown): void => reject(new NotRead('cannot-run', cause));
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.addEventListener('error', (event) => fail(event.message));
    worker.addEventListener('message', ({ data }: MessageEvent<Said>) => {
      if ('part' in data) onPart(data.part);
      else if ('text' in data) resolve(data.text);
      else fail(data.failed);
    });
    worker.postMessage(task, [task.program, task.english, task.rgba]);
  }).finally(() => worker.terminate());
}

/**
 * Reads the words in a picture, in this browser. The picture goes nowhere, and nothing of it is kept.
 *
 * @param onFar told as it goes on
 * @throws NotRead; what `signal` says where that ends it
 */
export async function readPicture(
  file: Blob,
  { folder, bytes }: Source,
  signal: AbortSignal,
  onFar: (far: Far) => void,
): Promise<string> {
  // first, for who gave no picture need fetch nothing
  const points: Points = await pointsOf(file);
  let come = 0;
  const fetched = (name: FileName): Promise<ArrayBuffer> =>
    fetchBytes(folder + name, signal, (more) => {
      come += more;
      onFar({ does: 'fetching', part: Math.min(1, come / bytes) });
    });
  onFar({ does: 'fetching', part: 0 });
  const [program, english] = await Promise.all([
    fetched('tesseract.bin'),
    fetched('english.bin'),
    // the worker takes it from the browser's cache: where there is no network, that is said, and not its fault
    fetched('reader.js'),
  ]);
  onFar({ does: 'reading', part: 0 });
  const task: Task = { ...points, program, english };
  const text = await work(`${folder}reader.js`, task, signal, (part) => onFar({ does: 'reading', part }));
  if (text === '') throw new NotRead('no-words');
  return text;
}
