import { createActor, fromCallback, type SnapshotFrom } from 'xstate';
import { NotRead } from './failure.ts';
import { keepForOffline, mayKeep } from './keep.ts';
import { pictureMachine } from './machine.ts';
import { preview } from './preview.ts';
import { readPicture, type Source } from './read.ts';
import { textIn } from './text-file.ts';

/** The field grows with what was read, up to so many lines. */
const TALLEST = 10;

/** What belongs to which state carries its name as `data-when`. */
const show = (root: HTMLElement, name: string, value: string | undefined): void => {
  for (const part of root.querySelectorAll<HTMLElement>(`[data-${name}]`))
    part.hidden = !part.dataset[name]?.split(' ').includes(value ?? '');
};

/**
 * Makes a page's part for pictures work.
 *
 * @param root the part, as src/components/PictureInput.astro renders it
 * @param field where the text is put, below what stands there
 */
export function attach(root: HTMLElement, field: HTMLTextAreaElement) {
  const source: Source = { folder: root.dataset['folder'] ?? '', bytes: Number(root.dataset['bytes']) };
  const bar = root.querySelector('progress');
  const canvas = root.querySelector('canvas');
  const reader = fromCallback<{ type: 'STOP' }, Blob | undefined>(({ sendBack, input: file }) => {
    const stop = new AbortController();
    const send: typeof sendBack = (event) => {
      if (!stop.signal.aborted) sendBack(event);
    };
    readPicture(file ?? new Blob(), source, stop.signal, (far) => send({ type: 'FAR', far })).then(
      (text) => send({ type: 'DONE', text }),
      (error: unknown) => {
        const failure = error instanceof NotRead ? error.failure : 'cannot-run';
        send({ type: 'FAILED', failure });
      },
    );
    return () => stop.abort();
  });
  const putText = (text: string): void => {
    field.value = [field.value.trimEnd(), text].filter((part) => part !== '').join('\n');
    // all of it is to be compared
    field.rows = Math.min(TALLEST, Math.max(field.rows, field.value.split('\n').length));
    field.setSelectionRange(0, 0);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();
  };
  const actor = createActor(
    pictureMachine.provide({ actors: { reader }, actions: { putText: (_, text) => putText(text) } }),
  );
  const draw = ({ value, context: { file, far, failure } }: SnapshotFrom<typeof pictureMachine>): void => {
    root.dataset['state'] = value;
    show(root, 'when', value);
    show(root, 'does', far?.does ?? 'fetching');
    show(root, 'failure', failure);
    show(root, 'stored', mayKeep() ? 'offer' : '');
    if (bar) bar.value = far?.part ?? 0;
    if (canvas && file && value === 'done') void preview(canvas, file);
  };
  actor.subscribe(draw);
  actor.start();
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-press]') : null;
    const press = button?.dataset['press'];
    if (press === 'read') actor.send({ type: 'READ' });
    else if (press === 'cancel') actor.send({ type: 'CANCEL' });
    else if (press === 'keep')
      void keepForOffline(source).then((kept) => show(root, 'stored', kept ? 'kept' : 'not-kept offer'));
  });
  const { rows } = field;
  field.form?.addEventListener('reset', () => {
    field.rows = rows;
    actor.send({ type: 'CANCEL' });
  });
  return {
    /** Takes a picture, or a file of text, which goes into the field as it is. @throws where that cannot be read */
    give: async (how: 'CHOSEN' | 'GIVEN', file: File): Promise<void> => {
      const text = await textIn(file);
      if (text === undefined) actor.send({ type: how, file });
      else putText(text.trim());
    },
  };
}
