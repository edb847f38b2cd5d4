import type { Pasted } from './context.ts';
import type { Parts } from './loads.ts';
import type { Looking } from './looking.ts';
import type { Reading } from './reading.ts';
import type { PageWords } from './words.ts';

/** Which of the parts that not every user wants have come, and what must be waited for. */
export class AtHand {
  readonly #parts: Parts;
  readonly #words: PageWords;
  #reading: Reading | undefined;
  /** What looks at addresses, once it has come. */
  looking: Looking | undefined;

  /** @param words to which those of each part are added */
  constructor(parts: Parts, words: PageWords) {
    this.#parts = parts;
    this.#words = words;
  }

  /** Loads what looks at addresses. */
  async look(): Promise<void> {
    const [{ Looking }, words] = await this.#parts.looking();
    this.#words.add(words);
    this.looking ??= new Looking();
  }

  async #prepareReading(text: string, typed: string): Promise<void> {
    const [{ Reading }, words] = await this.#parts.reading();
    this.#words.add(words);
    this.#reading ??= new Reading();
    await this.#reading.load(text, typed);
  }

  /** What is to be waited for before a text can be read, and the address beside it; nothing where all is there. */
  wanting(text: string, address: string): readonly Promise<void>[] {
    const typed = this.looking?.originOf(address) ?? '';
    const more = this.#reading?.load(text, typed);
    return [
      ...(address.trim() !== '' && !this.looking ? [this.look()] : []),
      ...(text.trim() !== '' && !this.#reading ? [this.#prepareReading(text, typed)] : []),
      ...(more ? [more] : []),
    ];
  }

  /** Reads what was pasted, once what it wants is there; nothing where nothing was. */
  read(text: string, address: string): Pasted | undefined {
    const typed = this.looking?.originOf(address) ?? '';
    return text.trim() === '' ? undefined : this.#reading?.read(text, typed);
  }

  /** Loads what writes a report; nothing where that fails. */
  async writer() {
    const part = await this.#parts.report().catch(() => undefined);
    if (part) this.#words.add(part[1]);
    return part?.[0];
  }

  /** Loads the words of findings that come with a link. @throws where they cannot be had */
  async linked(): Promise<void> {
    this.#words.add(await this.#parts.words());
  }
}
