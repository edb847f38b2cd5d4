import { part, show } from '../dom.ts';
import { writeLink } from '../link/link.ts';
import { memoryOf } from '../memory/remember.ts';
import type { Words } from '../words.ts';
import type { Facts, Names } from './facts.ts';
import { type Report, writeIssue, writeReport } from './report.ts';

/** Names that the build rendered, read off the page. */
function namesIn(page: HTMLElement): Names {
  const textOf = (selector: string): string | undefined =>
    page.querySelector(selector)?.textContent?.trim() || undefined;
  return {
    cause: (id) => textOf(`[data-cause="${id}"] [data-title]`) ?? id,
    gate: (id) => textOf(`[data-gate="${id}"] b`) ?? id,
    setup: (id) => textOf(`[data-setup-name="${id}"]`) ?? id,
  };
}

/** The panel that shows what would leave, and lets the user take it along. Nothing is sent. */
export class SharePanel {
  readonly #page: HTMLElement;
  readonly #words: Words;
  #name = 'report';

  constructor(page: HTMLElement, words: Words) {
    this.#page = page;
    this.#words = words;
  }

  get #text(): HTMLTextAreaElement {
    return part(this.#page, 'textarea[name="report"]');
  }

  /** Shows the report or the issue text; what the field holds is exactly what is copied or saved. */
  open(form: string, facts: Facts): void {
    const names = namesIn(this.#page);
    const write = form === 'issue' ? writeIssue : writeReport;
    const report = write(facts, this.#words, names);
    this.#name = form;
    show(part(this.#page, '[data-part="sheet"]'), true);
    this.#text.value = report.text;
    this.#removed(report);
    const { origin, pathname } = location;
    const { home = origin + pathname } = this.#page.dataset;
    part<HTMLInputElement>(this.#page, 'input[name="link"]').value =
      home + writeLink(memoryOf(facts.context));
    this.#done('');
    // the caret first: a field with the caret at its end would scroll there when it is focused
    this.#text.setSelectionRange(0, 0);
    this.#text.focus();
    this.#text.scrollTop = 0;
  }

  #removed({ removed }: Report): void {
    const line = part(this.#page, '[data-report-removed]');
    const list = removed
      .map(({ kind, count }) => this.#words.say(`removed-${kind}`, { count: String(count) }))
      .join(', ');
    line.textContent =
      list === '' ? this.#words.say('report-nothing-removed') : this.#words.say('report-removed', { list });
  }

  #done(key: string): void {
    part(this.#page, '[data-share-done]').textContent = key === '' ? '' : this.#words.say(key);
  }

  /** Copies the report or the link. Where the page may not use the clipboard, the text is marked to be copied by hand. */
  async copy(what: 'report' | 'link'): Promise<void> {
    const field = part<HTMLInputElement | HTMLTextAreaElement>(this.#page, `[name="${what}"]`);
    try {
      await navigator.clipboard.writeText(field.value);
      this.#done('report-copied');
    } catch {
      field.focus();
      field.select();
      this.#done('report-select');
    }
  }

  /** Saves the text as a file on this computer. */
  download(): void {
    const url = URL.createObjectURL(new Blob([this.#text.value], { type: 'text/markdown' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `pairing-${this.#name}.md`;
    link.click();
    URL.revokeObjectURL(url);
  }

  /** Empties and closes the panel. */
  close(): void {
    this.#text.value = '';
    part<HTMLInputElement>(this.#page, 'input[name="link"]').value = '';
    show(part(this.#page, '[data-part="sheet"]'), false);
  }
}
