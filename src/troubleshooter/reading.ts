import { parseIn } from '../evidence/languages/parse-in.ts';
import type { ParsedPaste } from '../evidence/parse.ts';
import { clearIn } from '../evidence/slips/understood.ts';
import type { Pasted } from './context.ts';
import { Languages } from './languages.ts';
import { loadingAgain } from './load-again.ts';

const loadSlips = loadingAgain()(() => import('../evidence/slips/parse-near.ts'));

/** What a text gave, and its language. */
interface Read {
  readonly parsed: ParsedPaste;
  readonly language: Pasted['language'];
}

/** Reads pasted texts, each by its language, and where that tells nothing by what it nearly says. */
export class Reading {
  readonly #languages = new Languages();
  #slips: Awaited<ReturnType<typeof loadSlips>> | undefined;
  /** A text that was read to see whether it is understood need not be read again. */
  #last: (Read & { readonly text: string; readonly typed: string }) | undefined;

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
    const read = this.#read(text, typed);
    this.#last = { text, typed, ...read };
    if (clearIn(text, read.parsed.findings).length > 0) return undefined;
    return loadSlips().then(
      (slips) => {
        this.#slips = slips;
      },
      // no network: the text is not understood, as it would be without
      () => undefined,
    );
  }

  #read(text: string, typed: string): Read {
    const spoken = this.#languages.of(text);
    const named = spoken && { ...spoken, namedIn: document.documentElement.lang };
    return { parsed: parseIn(named, text, location.origin, typed), language: spoken?.id };
  }

  /** @param typed the origin of the address that was typed: a line of a log that came from there is the user's own */
  read(text: string, typed: string): Pasted {
    const known = this.#last?.text === text && this.#last.typed === typed ? this.#last : undefined;
    this.#last = undefined;
    const { parsed, language } = known ?? this.#read(text, typed);
    const near = this.#slips?.parseNear(text, parsed, (mended) => this.#read(mended, typed).parsed) ?? parsed;
    return { ...near, ...(language && { language }) };
  }
}
