// Writes which words of English are near to a word of the texts that slips are bridged to: npm run record -- slips.
import { writeFileSync } from 'node:fs';
import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';
import { KNOWN_TEXTS } from '../../src/evidence/slips/known.ts';
import { isLong, isNear, wordsIn } from '../../src/evidence/slips/words.ts';
import { packageProgram, run } from '../run.ts';

const FILE = 'src/evidence/slips/data/ordinary.ts';
const PLAIN = /^[a-z]+$/;

/** All forms of all words: nspell keeps them under this name, which its types leave out. */
const { data } = nspell({
  aff: Buffer.from(dictionary.aff),
  dic: Buffer.from(dictionary.dic),
}) as unknown as { readonly data: Readonly<Record<string, unknown>> };

const known = new Set(KNOWN_TEXTS.flatMap(({ text }) => wordsIn(text)).filter(isLong));
const near = [...new Set(Object.keys(data))]
  .filter((word) => PLAIN.test(word) && !known.has(word) && [...known].some((each) => isNear(word, each)))
  .sort();
writeFileSync(
  FILE,
  `// Written by \`npm run record -- slips\` from dictionary-en-gb.
/** Words of English that are near to one of the texts that are known: they may be meant as they are. */
export const ORDINARY = '${near.join(' ')}';
`,
);
await run(packageProgram('biome', 'check', '--write', FILE));
