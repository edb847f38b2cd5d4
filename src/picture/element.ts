import { loadAgain } from '../troubleshooter/loads.ts';

const load = loadAgain(() => import('./view.ts'));

/** The first file among some, a picture before others. */
const fileIn = (files: FileList | undefined): File | undefined =>
  [...(files ?? [])].find(({ type }) => type.startsWith('image/')) ?? files?.[0];

/**
 * Where a picture can be given in place of a text: chosen, dropped or pasted anywhere on the page while the form
 * stands there. What reads it is loaded with the first picture, not before.
 */
class PairingPicture extends HTMLElement {
  #view: Promise<ReturnType<typeof import('./view.ts')['attach']>> | undefined;
  readonly #gone = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#gone;
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const file = fileIn(target.files ?? undefined);
      if (file) void this.#take('CHOSEN', file);
      // so that the same one can be chosen again
      target.value = '';
    });
    document.addEventListener(
      'paste',
      (event) => {
        const file = fileIn(event.clipboardData?.files);
        // where there are words as well, they are what was meant
        if (!file || event.clipboardData?.getData('text') || !this.checkVisibility()) return;
        event.preventDefault();
        void this.#take('GIVEN', file);
      },
      { signal },
    );
    const dropped = (event: DragEvent): void => {
      // else the browser leaves this page for the file, and what was typed is lost
      if (!event.dataTransfer?.types.includes('Files') || !this.checkVisibility()) return;
      event.preventDefault();
      const file = event.type === 'drop' ? fileIn(event.dataTransfer.files) : undefined;
      if (file) void this.#take('GIVEN', file);
    };
    document.addEventListener('dragover', dropped, { signal });
    document.addEventListener('drop', dropped, { signal });
  }

  disconnectedCallback(): void {
    this.#gone.abort();
  }

  async #take(how: 'CHOSEN' | 'GIVEN', file: File): Promise<void> {
    const notice = this.querySelector<HTMLElement>('[data-no-view]');
    const field = this.closest('form')?.querySelector('textarea');
    if (!notice || !field) return;
    try {
      this.#view ??= load().then(({ attach }) => attach(this, field));
      // loaded again with the next picture
      this.#view.catch(() => {
        this.#view = undefined;
      });
      await (await this.#view).give(how, file);
      notice.hidden = true;
    } catch {
      notice.hidden = false;
    }
  }
}

customElements.define('pairing-picture', PairingPicture);
