import { languageIn } from '../evidence/languages/detect.ts';
import type { Language, LanguageId } from '../evidence/languages/language.ts';
import { loadLanguage } from '../evidence/languages/load.ts';
import type { Spoken } from '../evidence/languages/parse-in.ts';

/** What texts in other languages than English are read by, loaded as they come. */
export class Languages {
  readonly #loaded = new Map<LanguageId, Language>();

  /** The language of a text, with what there is of it by now. */
  of(text: string): Spoken | undefined {
    const id = languageIn(text);
    return id && { id, language: this.#loaded.get(id) };
  }

  /**
   * Loads what a text wants that is not there.
   *
   * @returns undefined where nothing is to be waited for; else what ends when the text can be read as well as may be
   */
  load(text: string): Promise<void> | undefined {
    const spoken = this.of(text);
    if (!spoken || spoken.language) return undefined;
    const { id } = spoken;
    return loadLanguage(id).then(
      (language) => void this.#loaded.set(id, language),
      // no network: the finding says so; Chromium keeps it in mind that a module failed until the page is loaded again
      () => undefined,
    );
  }
}
