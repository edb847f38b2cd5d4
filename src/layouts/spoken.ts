import { createHash } from 'node:crypto';
import type { Local } from '../i18n/local.ts';
import { ANY_PART, type Part, WORD_PARTS } from '../troubleshooter/fetch-words.ts';

/** Files of which the script may need every word. */
const WHOLE = ['problems', 'notes', 'before'];
/** Files of which it needs some. */
const PARTLY = ['check', 'again', 'report', 'fix', 'manual-checks', 'commands'];
const KEYS =
  /^(?:state-|removed|took|understood|announce|cannotTellHeading|headline|stoppedAt|change|copied|proved|likely|cannot-tell|progress|report-|on-|who-|take|release-|given-|stepAt$|no-release$|gateway-host$|open$|prefixed$)/;

/** Words that only one part says, by file and key; the engine says all others. */
const ONLY: Readonly<Record<Exclude<Part, 'engine'>, RegExp>> = {
  reading: /^(?:paste |\S+ (?:headline-text|who-|take))/,
  looking: /^(?:probe |notes |before |\S+ (?:address-|headline-probe|understood))/,
  report: /^report report-/,
};

export type Words = Readonly<Record<string, string>>;

function ofPart(all: readonly (readonly [file: string, key: string, text: string])[], wanted: Part): Words {
  const partOf = (name: string): Part =>
    WORD_PARTS.find((part) => part !== 'engine' && ONLY[part].test(name)) ?? 'engine';
  const some = all.filter(([file, key]) => partOf(`${file} ${key}`) === wanted);
  return Object.fromEntries(some.map(([, key, text]) => [key, text]));
}

/** Every word that the troubleshooter's script may say, under the key it asks for, by the part that says it. */
export async function spokenWords(local: Local): Promise<Readonly<Record<Part, Words>>> {
  const words = (await local.files('words')).flatMap(({ id, data }) =>
    Object.entries(data)
      .filter(([key]) => WHOLE.includes(id) || (PARTLY.includes(id) && KEYS.test(key)))
      .map(([key, text]) => [id, key === 'gateway-host' ? 'on-gateway-host' : key, text] as const),
  );
  const sentences = (await local.files('findings')).flatMap(({ id, data }) =>
    Object.entries(data).map(([key, text]) => [id, key, text] as const),
  );
  const answers = (await local.all('questions')).flatMap(({ id, data }) =>
    Object.entries(data.answers).map(
      ([answer, { finding }]) => ['questions', `answered-${id}-${answer}`, finding] as const,
    ),
  );
  const all = [...words, ...sentences, ...answers];
  return {
    engine: ofPart(all, 'engine'),
    reading: ofPart(all, 'reading'),
    looking: ofPart(all, 'looking'),
    report: ofPart(all, 'report'),
  };
}

/**
 * Where the words lie: files of other names where they are other words, so that none goes with an older page.
 *
 * @param part one part; without it the address that stands for each
 */
export function spokenPath(
  words: Readonly<Record<Part, Words>>,
  part: Part | typeof ANY_PART = ANY_PART,
): string {
  const hash = createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 8);
  return `check/words-${part}.${hash}.json`;
}
