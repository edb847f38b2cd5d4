import { expect, test } from 'vitest';
import { diagnose } from '../../../../src/diagnosis/diagnose.ts';
import { languageIn } from '../../../../src/evidence/languages/detect.ts';
import { loadLanguage } from '../../../../src/evidence/languages/load.ts';
import { parseIn } from '../../../../src/evidence/languages/parse-in.ts';
import { DASHBOARDS, textAt } from './recorded-texts.ts';
import { SCREENS } from './screens.ts';

/** Most texts are the same in many releases. */
const READ = new Map<string, ReturnType<typeof read>>();
const toldOf = (text: string): ReturnType<typeof read> => {
  const told = READ.get(text) ?? read(text);
  READ.set(text, told);
  return told;
};

/** What the page makes of a text: it guesses the language, loads it and reads. */
async function read(text: string) {
  const id = languageIn(text);
  const { findings } = parseIn(id && { id, language: await loadLanguage(id) }, text);
  const { cause, confidence, ranking } = diagnose(findings);
  const codes = findings.map(({ code }) => code).filter((code) => code !== 'text-language');
  const first = cause === 'cannot-tell' ? ranking[0]?.cause : cause;
  return { cause, confidence, first, codes: codes.sort().join(' '), id };
}

/** The ways in which a screen may be pasted. */
function formsOf(
  release: string,
  language: string,
  [title, sentence, raw]: readonly [string, string, string],
) {
  const head = textAt(release, language, title);
  const body = textAt(release, language, sentence);
  if (head === undefined || body === undefined) return [];
  return [
    ['title and sentence', head === body ? head : `${head}\n${body}`],
    ['title', head],
    ['sentence', body],
    ['title and raw error', `${head}\n${raw}`],
  ] as const;
}

test.each(DASHBOARDS)('the screens of %s tell the same in every language', async (release, languages) => {
  const missed: string[] = [];
  let all = 0;
  const provedWrongly: string[] = [];
  for (const language of languages.filter((each) => each !== 'en'))
    for (const { name, title, sentence, raw, cause } of SCREENS) {
      const english = formsOf(release, 'en', [title, sentence, raw]);
      for (const [index, [form, text]] of formsOf(release, language, [title, sentence, raw]).entries()) {
        const told = await toldOf(text);
        const same = await toldOf(english[index]?.[1] ?? '');
        all += 1;
        const right =
          told.first === (cause ?? same.first) && told.codes === same.codes && told.id === language;
        if (!right)
          missed.push(`${language} ${name} (${form}): ${told.codes} for ${same.codes} in ${told.id}`);
        if (told.confidence === 'proved' && (same.confidence !== 'proved' || told.cause !== same.cause))
          provedWrongly.push(`${language} ${name} (${form}): ${told.cause} for ${same.cause}`);
      }
    }
  console.log(`${release}: ${all - missed.length} of ${all} right, ${provedWrongly.length} proved wrongly`);
  expect(provedWrongly).toEqual([]);
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(all * 0.02);
});
