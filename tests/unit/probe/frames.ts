import { vi } from 'vitest';

/** A frame of a page that no browser draws: what it is told to obey is written down. */
export class FakeFrame extends EventTarget {
  hidden = false;
  removed = false;
  /** Each policy, and whatever else is done, in order. */
  readonly done: string[] = [];
  readonly contentWindow: object;
  readonly contentDocument: EventTarget & object;
  image: FakeImage | undefined;

  constructor(window: object) {
    super();
    this.contentWindow = window;
    this.contentDocument = Object.assign(new EventTarget(), {
      head: {
        append: ({ httpEquiv, content }: { httpEquiv: string; content: string }) => {
          // a document obeys no other
          if (httpEquiv === 'Content-Security-Policy') this.done.push(content);
        },
      },
      createElement: (name: string) => {
        if (name === 'meta') return { httpEquiv: '', content: '' };
        if (name !== 'img') throw new Error(`The frame needs no ${name}`);
        this.image = new FakeImage(this.done);
        return this.image;
      },
    });
  }

  remove(): void {
    this.removed = true;
  }

  /** Tells the document that a policy held a request back. */
  violated(originalPolicy: string): void {
    const event = Object.assign(new Event('securitypolicyviolation'), { originalPolicy });
    this.contentDocument.dispatchEvent(event);
  }
}

/** An image that loads when a test says so. */
export class FakeImage {
  referrerPolicy = '';
  naturalWidth = 32;
  naturalHeight = 16;
  onload = (): void => undefined;
  onerror = (): void => undefined;
  readonly #done: string[];

  constructor(done: string[]) {
    this.#done = done;
  }

  set src(url: string) {
    this.#done.push(`image ${url}`);
  }
}

/** Stands in for the document of a page; frames in it load in a task of their own, or never. */
export function fakePage(window: object = {}, loads = true): FakeFrame[] {
  const frames: FakeFrame[] = [];
  const page = Object.assign(new EventTarget(), {
    createElement: (name: string) => {
      if (name !== 'iframe') throw new Error(`The page needs no ${name}`);
      const frame = new FakeFrame(window);
      frames.push(frame);
      return frame;
    },
    body: {
      append: (frame: FakeFrame) => {
        if (loads) setTimeout(() => frame.dispatchEvent(new Event('load')));
      },
    },
  });
  vi.stubGlobal('document', page);
  return frames;
}
