import { flatten } from '../flatten.ts';
import { greyOf } from '../grey.ts';
import { tidy } from '../tidy.ts';
import type { Said, Task } from './messages.ts';
import { type Core, startTesseract } from './tesseract.ts';

/** TypeScript's own types of a worker replace those of a page, and both are one program here. */
interface Scope {
  /** The engine's script stands before this one: src/picture/files.ts. */
  readonly TesseractCore: Core;
  postMessage(said: Said): void;
  addEventListener(type: 'message', on: (event: { readonly data: Task }) => void): void;
}

declare const self: Scope;

async function unpacked(bytes: ArrayBuffer): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function read({ program, english, width, height, rgba }: Task): Promise<string> {
  const engine = await startTesseract(
    self.TesseractCore,
    await unpacked(program),
    await unpacked(english),
    (part) => self.postMessage({ part }),
  );
  return tidy(engine(flatten(greyOf(new Uint8ClampedArray(rgba), width, height))));
}

self.addEventListener('message', ({ data }) => {
  read(data).then(
    (text) => self.postMessage({ text }),
    (error: unknown) => self.postMessage({ failed: String(error) }),
  );
});
