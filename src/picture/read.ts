import { NotRead } from './failure.ts';
import { fetchBytes } from './fetch-bytes.ts';
import type { FileName } from './names.ts';
import { type Points, pointsOf } from './points.ts';
import { work } from './work.ts';
import type { Task } from './worker/messages.ts';

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
