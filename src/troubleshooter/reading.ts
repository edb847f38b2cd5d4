import { parseIn } from '../evidence/languages/parse-in.ts';
import type { ParsedPaste } from '../evidence/parse.ts';
import { Languages } from './languages.ts';

/** Reads pasted texts, each by its language. */
export class Reading {
  readonly #languages = new Languages();

  /**
   * Loads what a text wants that is not there.
   *
   * @returns undefined where nothing is to be waited for; else what ends when the text can be read as well as may be
   */
  load(text: string): Promise<void> | undefined {
    return this.#languages.load(text);
  }

  /** @param typed the origin of the address that was typed: a line of a log that came from there is the user's own */
  read(text: string, typed: string): ParsedPaste {
    return parseIn(this.#languages.of(text), text, location.origin, typed);
  }
}
