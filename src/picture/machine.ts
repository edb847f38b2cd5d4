import { assign, fromCallback, setup } from 'xstate';
import type { Failure } from './failure.ts';
import type { Far } from './read.ts';

/** What somebody does with a picture, and what becomes of it. */
export type PictureEvent =
  /** Chosen in full view of what it costs. */
  | { readonly type: 'CHOSEN'; readonly file: Blob }
  /** Dropped or pasted, which says nothing of what it costs yet. */
  | { readonly type: 'GIVEN'; readonly file: Blob }
  | { readonly type: 'READ' }
  | { readonly type: 'CANCEL' }
  | { readonly type: 'FAR'; readonly far: Far }
  | { readonly type: 'DONE'; readonly text: string }
  | { readonly type: 'FAILED'; readonly failure: Failure };

interface Context {
  /** Held for as long as the page is open, so that it can be compared and read again. */
  readonly file: Blob | undefined;
  readonly far: Far | undefined;
  readonly failure: Failure | undefined;
  /** What reads pictures has come once: it need not be asked for again. */
  readonly came: boolean;
}

/**
 * The order of things with a picture: given, fetched for, read. Leaving a state ends what it does, so a picture that
 * is given meanwhile takes the place of the one before.
 */
export const pictureMachine = setup({
  types: {
    context: {} as Context,
    events: {} as PictureEvent,
    children: {} as { reader: 'reader' },
  },
  actors: {
    // the page gives this: src/picture/view.ts
    reader: fromCallback<{ type: 'STOP' }, Blob | undefined>(() => undefined),
  },
  actions: {
    // and this
    putText: (_, _text: string) => undefined,
    keepFile: assign(({ event }) => ('file' in event ? { file: event.file } : {})),
  },
  guards: { cameBefore: ({ context }) => context.came },
}).createMachine({
  id: 'picture',
  initial: 'none',
  context: { file: undefined, far: undefined, failure: undefined, came: false },
  on: {
    CHOSEN: { target: '.working', actions: 'keepFile' },
    GIVEN: [
      { guard: 'cameBefore', target: '.working', actions: 'keepFile' },
      { target: '.offered', actions: 'keepFile' },
    ],
    CANCEL: { target: '.none' },
  },
  states: {
    none: { entry: assign({ file: undefined, failure: undefined }) },
    offered: { on: { READ: 'working' } },
    working: {
      entry: assign({ far: undefined, failure: undefined }),
      invoke: { id: 'reader', src: 'reader', input: ({ context }) => context.file },
      on: {
        FAR: { actions: assign({ far: ({ event }) => event.far }) },
        DONE: {
          target: 'done',
          actions: [assign({ came: true }), { type: 'putText', params: ({ event }) => event.text }],
        },
        FAILED: { target: 'failed', actions: assign({ failure: ({ event }) => event.failure }) },
      },
    },
    done: {},
    failed: {},
  },
});
