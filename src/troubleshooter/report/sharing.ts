import { diagnose } from '../../diagnosis/diagnose.ts';
import type { Context } from '../context.ts';
import { part, show } from '../dom.ts';
import { evidence } from '../evidence.ts';
import { setupFrom } from '../fix/setup.ts';
import type { Words } from '../words.ts';
import type { SharePanel } from './view.ts';

/** What only leaves the page when the user wants it is loaded when the user wants it. */
export class Sharing {
  readonly #root: HTMLElement;
  readonly #words: Words;
  #panel: SharePanel | undefined;

  constructor(root: HTMLElement, words: Words) {
    this.#root = root;
    this.#words = words;
  }

  /** Does what a button of the panel says. A failed load is said on the page. */
  async press(what: string, context: Context, solved: boolean): Promise<void> {
    const notice = part(this.#root, '[data-share-failed]');
    try {
      const { SharePanel } = await import('./view.ts');
      this.#panel ??= new SharePanel(this.#root, this.#words);
      show(notice, false);
    } catch {
      show(notice, true);
      return undefined;
    }
    if (what === 'copy') return this.#panel.copy('report');
    if (what === 'copy-link') return this.#panel.copy('link');
    if (what === 'download') return this.#panel.download();
    const findings = evidence(context);
    const setup = context.setup ?? setupFrom(findings);
    const verdict = diagnose(findings);
    const { build } = this.#root.dataset;
    return this.#panel.open(what, { context, findings, verdict, setup, solved, at: Date.now(), build });
  }

  /** Closes the panel: what it says may no longer be so. */
  close(): void {
    this.#panel?.close();
  }
}
