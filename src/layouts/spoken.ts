import { getCollection } from 'astro:content';
import { createHash } from 'node:crypto';

/** Files of which the script may need every word. */
const WHOLE = ['problems', 'notes', 'before'];
/** Files of which it needs some. */
const PARTLY = ['check', 'again', 'report', 'fix', 'manual-checks', 'commands'];
const KEYS =
  /^(?:state-|removed|took|understood|announce|cannotTellHeading|headline|stoppedAt|change|copied|proved|likely|cannot-tell|progress|report-|on-|who-|take|gateway-host$|open$|prefixed$)/;

/** Every word that the troubleshooter's script may say, under the key it asks for. */
export async function spokenWords(): Promise<Readonly<Record<string, string>>> {
  const words = (await getCollection('words')).flatMap(({ id, data }) =>
    Object.entries(data)
      .filter(([key]) => WHOLE.includes(id) || (PARTLY.includes(id) && KEYS.test(key)))
      .map(([key, text]) => [key === 'gateway-host' ? 'on-gateway-host' : key, text] as const),
  );
  const sentences = (await getCollection('findings')).flatMap(({ data }) => Object.entries(data));
  const answers = (await getCollection('questions')).flatMap(({ id, data }) =>
    Object.entries(data.answers).map(
      ([answer, { finding }]) => [`answered-${id}-${answer}`, finding] as const,
    ),
  );
  return Object.fromEntries([...words, ...sentences, ...answers]);
}

/** Where the words lie: a file of another name where they are other words, so that none goes with an older page. */
export async function spokenPath(): Promise<string> {
  const text = JSON.stringify(await spokenWords());
  return `check/words.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.json`;
}
