import { walkOn } from './arrows.ts';
import { complete } from './complete.ts';
import { giveToCheck } from './handoff-give.ts';
import { loadSearch } from './load.ts';
import { narrowRows } from './narrow-rows.ts';
import { LONGEST_QUERY, readFragment, writeFragment } from './query-fragment.ts';
import { KINDS, type Kind } from './record.ts';
import { Results } from './results.ts';
import type { Answer } from './search.ts';

/** A pause in typing after which the count is said; sooner, a screen reader would talk over the typing. */
const SAY_AFTER_MS = 500;

export { giveFields } from './handoff-give.ts';

const attached = new WeakSet<Element>();

/** Makes the field in `filter` narrow the tables of its page, once. */
function narrowing(filter: HTMLElement): void {
  const field = filter.querySelector('input');
  if (!field || attached.has(filter)) return;
  attached.add(filter);
  narrowRows(filter, field);
}

/**
 * Makes the search box inside `around` work, or the field that narrows tables, once, and looks at once for what is already in it.
 *
 * @throws where the rest of a bare field cannot be had; it can be tried again
 */
export async function attach(around: HTMLElement): Promise<void> {
  if (around.matches('[data-filter]')) return narrowing(around);
  const form = around.querySelector<HTMLFormElement>('[data-search-box]');
  if (!form || attached.has(form)) return;
  attached.add(form);
  try {
    await complete(form);
  } catch (error) {
    attached.delete(form);
    throw error;
  }
  new Box(form, around instanceof HTMLDialogElement ? around : undefined);
}

class Box {
  readonly #form: HTMLFormElement;
  readonly #dialog: HTMLDialogElement | undefined;
  readonly #input: HTMLInputElement;
  readonly #home: URL;
  readonly #results: Results;
  #saying = 0;
  /** A paste as it was, before the field made one line of it. */
  #pasted = '';

  constructor(form: HTMLFormElement, dialog: HTMLDialogElement | undefined) {
    this.#form = form;
    this.#dialog = dialog;
    this.#home = new URL(form.dataset['searchBox'] ?? '', location.href);
    this.#input = this.#part<HTMLInputElement>('[name=q]');
    const kinds = KINDS.map((kind) => [kind, this.#part(`[value=${kind}] + span`).textContent] as const);
    this.#results = new Results(this.#part('.hits'), this.#part('[data-more]'), this.#home, new Map(kinds));
    this.#part<HTMLInputElement>('[name=slash]').checked = !slashIsOff();
    form.addEventListener('input', ({ target }) => this.#changed(target));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      form.querySelector<HTMLElement>('.hits a')?.click();
    });
    form.addEventListener('keydown', (event) =>
      walkOn(event, [this.#input, ...form.querySelectorAll<HTMLElement>('.hits a')]),
    );
    this.#input.addEventListener('paste', (event) => {
      this.#pasted = event.clipboardData?.getData('text') ?? '';
    });
    this.#part('[data-line] a').addEventListener('click', (event) => {
      if (!giveToCheck(this.#whole())) return;
      event.preventDefault();
      this.#dialog?.close();
    });
    if (!dialog) {
      // a field may come filled, as on the page for addresses that are not here
      if (location.hash || location.search) this.#fromAddress();
      addEventListener('hashchange', () => this.#fromAddress());
    }
    // the first key need not wait for the index
    loadSearch(this.#home).catch(() => undefined);
    void this.#find();
  }

  #part<T extends HTMLElement>(selector: string): T {
    const found = this.#form.querySelector<T>(selector);
    if (!found) throw new Error(`The search box has no ${selector}`);
    return found;
  }

  get #kind(): Kind | undefined {
    return KINDS.find((kind) => this.#part<HTMLInputElement>(`[value=${kind}]`).checked);
  }

  #fromAddress(): void {
    const { query, kind } = readFragment(location.hash || location.search);
    if (query === this.#input.value && kind === this.#kind) return;
    this.#input.value = query;
    this.#part<HTMLInputElement>(`[value="${kind ?? ''}"]`).checked = true;
    void this.#find();
  }

  #changed(target: EventTarget | null): void {
    if (target instanceof HTMLInputElement && target.name === 'slash') {
      keepSlash(target.checked);
      return;
    }
    if (!this.#dialog) {
      const fragment = writeFragment({ query: this.#input.value, kind: this.#kind });
      history.replaceState(null, '', location.pathname + fragment);
    }
    void this.#find();
  }

  /** The query as it was pasted, if it still is that paste. */
  #whole(): string {
    const oneLine = (text: string): string => text.replace(/\s/g, '');
    return oneLine(this.#pasted) === oneLine(this.#input.value) ? this.#pasted : this.#input.value;
  }

  async #find(): Promise<void> {
    const query = this.#input.value;
    this.#part('[data-line]').hidden = query.trim().length <= LONGEST_QUERY;
    try {
      const search = await loadSearch(this.#home);
      const kind = this.#kind;
      const answer = search.find(query, kind);
      // typed or filtered on meanwhile: the later call draws
      if (query === this.#input.value && kind === this.#kind) this.#draw(query, answer);
    } catch {
      this.#say(this.#form.dataset['notLoaded'] ?? '');
    }
  }

  #draw(query: string, { hits, counts, corrected }: Answer): void {
    const nothing = query.trim() === '';
    let all = 0;
    for (const kind of KINDS) {
      const count = counts.get(kind) ?? 0;
      all += count;
      this.#part(`[data-count=${kind}]`).textContent = String(count);
    }
    this.#part('[data-count=""]').textContent = String(all);
    this.#part('.filters').hidden = all === 0;
    this.#results.draw(hits);
    this.#form.dataset['drawn'] = query;
    const { none = '', one = '', many = '', readAs = '' } = this.#form.dataset;
    const found = hits.length === 0 ? none : hits.length === 1 ? one : many;
    const read = corrected.map(([, word]) => word).join(', ');
    const said = found.replace('{count}', String(hits.length)).replace('{query}', () => query);
    this.#say(nothing ? '' : read ? `${said} ${readAs.replace('{words}', () => read)}` : said);
  }

  #say(text: string): void {
    clearTimeout(this.#saying);
    this.#saying = window.setTimeout(() => {
      this.#part('[data-status]').textContent = text;
    }, SAY_AFTER_MS);
  }
}

function slashIsOff(): boolean {
  try {
    return localStorage['slash'] === 'off';
  } catch {
    return false;
  }
}

function keepSlash(on: boolean): void {
  try {
    if (on) localStorage.removeItem('slash');
    else localStorage['slash'] = 'off';
  } catch {
    // nothing can be kept in this browser: the box says it for this page alone
  }
}
