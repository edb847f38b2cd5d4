import type { Engine } from './engine.ts';
import { fetchWords } from './fetch-words.ts';
import { loadAgain, PART_OF, partsOf } from './loads.ts';
import { mayResume } from './memory/storage-keys.ts';

const loadEngine = loadAgain(() => import('./engine.ts'));

/**
 * The troubleshooter on the page. Its engine is loaded when the user touches it, not before: a page that is
 * only read costs no script.
 */
class PairingTroubleshooter extends HTMLElement {
  readonly #parts = partsOf(this);
  #engine: Promise<Engine> | undefined;

  connectedCallback(): void {
    for (const intent of ['focusin', 'pointerover'])
      this.addEventListener(intent, () => this.#warm().catch(() => undefined), { once: true });
    this.addEventListener('focusin', ({ target }) => {
      const part = target instanceof HTMLElement && PART_OF[target.getAttribute('name') ?? ''];
      if (part) this.#parts[part]().catch(() => undefined);
    });
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      const form = event.target instanceof HTMLElement ? event.target.dataset['form'] : undefined;
      void this.#with((engine) => engine.submit(form));
    });
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('button[type="button"]') : null;
      if (button && !('copy' in button.dataset)) void this.#with((engine) => engine.press(button));
    });
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLElement && target.closest('[data-part="setup"]'))
        void this.#with((engine) => engine.adapt());
    });
    window.addEventListener('hashchange', this.#linked);
    if (mayResume()) void this.#with(() => undefined);
  }

  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.#linked);
  }

  /** A link of ours that is opened in a tab that shows the page already. */
  readonly #linked = (): void => {
    if (mayResume()) void this.#with((engine) => engine.linked());
  };

  #warm(): Promise<Engine> {
    this.#engine ??= this.#load().catch((error: unknown) => {
      this.#engine = undefined;
      throw error;
    });
    return this.#engine;
  }

  async #load(): Promise<Engine> {
    const [{ Engine }, words, others] = await Promise.all([
      loadEngine(),
      fetchWords(this, 'engine'),
      mayResume() ? this.#parts.words() : {},
    ]);
    return new Engine(this, { ...words, ...others }, this.#parts);
  }

  /** A failed load is said on the page and tried again at the next press. */
  async #with(act: (engine: Engine) => unknown): Promise<void> {
    const notice = this.querySelector<HTMLElement>('[data-not-loaded]');
    try {
      const engine = await this.#warm();
      if (notice) notice.hidden = true;
      await act(engine);
    } catch {
      if (notice) notice.hidden = false;
    }
  }
}

customElements.define('pairing-troubleshooter', PairingTroubleshooter);
