import { parseIn } from '../evidence/languages/parse-in.ts';
import type { ParsedPaste } from '../evidence/parse.ts';
import { clearIn } from '../evidence/slips/understood.ts';
import type { Pasted } from './context.ts';
import { Languages } from './languages.ts';
import { loadingAgain } from './load-again.ts';

const loadSlips = loadingAgain()(() => import('../evidence/slips/parse-near.ts'));

/** Reads pasted texts, each by its language, and where that tells nothing by what it nearly says. */
export class Reading {
  readonly #languages = new Languages();
  #slips: Awaited<ReturnType<typeof loadSlips>> | undefined;
  /** A text that was read to see whether it is understood need not be read again. */
  #last: { readonly text: string; readonly typed: string; readonly parsed: ParsedPaste } | undefined;

  /**
   * Loads what a text wants that is not there.
   *
   * @param typed as {@link read} is given it
   * @returns undefined where nothing is to be waited for; else what ends when the text can be read as well as may be
   */
  load(text: string, typed = ''): Promise<void> | undefined {
    return (
      this.#languages.load(text)?.then(() => this.#loadSlips(text, typed)) ?? this.#loadSlips(text, typed)
    );
  }

  #loadSlips(text: string, typed: string): Promise<void> | undefined {
    if (this.#slips || text.trim() === '') return undefined;
    const parsed = this.#parse(text, typed);
    this.#last = { text, typed, parsed };
    if (clearIn(text, parsed.findings).length > 0) return undefined;
    return loadSlips().then(
      (slips) => {
        this.#slips = slips;
      },
      // no network: the text is not understood, as it would be without
      () => undefined,
    );
  }

  #parse(text: string, typed: string): ParsedPaste {
    const spoken = this.#languages.of(text);
    const named = spoken && { ...spoken, namedIn: document.documentElement.lang };
    return parseIn(named, text, location.origin, typed);
  }

  /** @param typed the origin of the address that was typed: a line of a log that came from there is the user's own */
  read(text: string, typed: string): Pasted {
    const language = this.#languages.of(text)?.id;
    const known = this.#last?.text === text && this.#last.typed === typed ? this.#last.parsed : undefined;
    this.#last = undefined;
    const parsed = known ?? this.#parse(text, typed);
    const near = this.#slips?.parseNear(text, parsed, (mended) => this.#parse(mended, typed)) ?? parsed;
    return { ...near, ...(language && { language }) };
  }
}
