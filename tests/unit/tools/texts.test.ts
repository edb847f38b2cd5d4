import { describe, expect, test } from 'vitest';
import { REFUSALS } from '../../../src/gateway/refusals.ts';
import { isIn } from '../../../src/gateway/runs.ts';
import { ASIDE, fits } from '../../../tools/releases/texts/aside.ts';
import { ASIDE_RULES } from '../../../tools/releases/texts/aside-rules.ts';
import { meaningOf } from '../../../tools/releases/texts/meaning.ts';
import { recordedTexts, withReleases } from '../../../tools/releases/texts/rows.ts';

const { releases, rows } = recordedTexts();
/** The module that lists the codes of a connection that failed, wherever it was laid. */
const CODES = /connect-error-details\.ts$/;
const codes = rows.filter(({ from, module }) => from === 'code' && CODES.test(module));

describe('what the packages of all stable releases can say of a connection', () => {
  test('is what is recorded', () => {
    expect([releases.length, releases[0], releases.at(-1)]).toEqual([91, '2026.1.29', '2026.9.6']);
    expect(rows.length).toBe(new Set(rows.map(({ text }) => text)).size);
  });

  // a second on an idle machine, of which each text has its share
  test('means what stands beside it (npm run record -- texts writes it anew)', { timeout: 60_000 }, () => {
    const other = rows.filter((row) => {
      const { tells, aside } = meaningOf(row);
      return tells?.join() !== row.tells?.join() || aside !== row.aside;
    });
    expect(other.map(({ text }) => text)).toEqual([]);
  });

  test('is understood or left aside for a reason, each text', () => {
    const neither = rows.filter(({ tells, aside }) => !tells && !aside);
    expect(neither.map(({ text, module }) => `${text} (${module})`)).toEqual([]);
  });

  test('of the codes of a failed connection every one is known, in each release', () => {
    expect(codes.filter(({ tells }) => !tells?.some((code) => code.startsWith('said-')))).toEqual([]);
    const inNewest = codes.filter((row) => isIn('2026.9.6', row.spans));
    expect(inNewest.length).toBe(33);
  });

  test('names each code by its own refusal', () => {
    const other = codes.filter(({ text, tells }) => {
      const named = Object.entries(REFUSALS).find(([, refusal]) =>
        'codes' in refusal ? (refusal.codes as readonly string[]).includes(text) : false,
      );
      return !tells?.includes(`said-${named?.[0]}`);
    });
    expect(other).toEqual([]);
  });

  test('gives no release away that only a note names', () => {
    const named = rows.filter(({ tells }) => tells?.includes('status-release'));
    expect(named.map(({ text }) => text)).toEqual([]);
  });
});

describe('what is left aside', () => {
  const aside = rows.filter((row) => row.aside !== undefined);

  test('each reason stands for some', () => {
    expect([...new Set(aside.map((row) => row.aside))].sort()).toEqual(Object.keys(ASIDE).sort());
  });

  test('each rule is needed', () => {
    const used = new Set(aside.map((row) => ASIDE_RULES.find((rule) => fits(rule, row))));
    expect(ASIDE_RULES.filter((rule) => !used.has(rule))).toEqual([]);
  });

  test.each([
    'unauthorized: something new (do this)',
    'pairing refused for a new reason',
    'some new close reason',
  ])('a new text of where clients connect is not: %s', (text) => {
    const module = 'src/gateway/server/ws-connection/connect-auth.ts';
    const of = { text, from: 'gateway' as const, module };
    expect(ASIDE_RULES.filter((rule) => fits(rule, of))).toEqual([]);
  });
});

describe('spans', () => {
  const said = (text: string) => ({ text, from: 'log' as const, module: 'src/a.ts' });
  const of = (...texts: string[]) => texts.map(said);
  const made = withReleases(
    { releases: [], rows: [] },
    new Map([
      ['2026.4.10', of('old log line', 'came back')],
      ['2026.4.8', of('old log line', 'came back')],
      ['2026.5.2', of('new log line')],
      ['2026.6.1', of('new log line', 'came back')],
    ]),
  );
  const spansOf = (text: string) => made.rows.find((row) => row.text === text)?.spans;

  test('are runs in the order of the releases', () => {
    expect(made.releases).toEqual(['2026.4.8', '2026.4.10', '2026.5.2', '2026.6.1']);
    expect(spansOf('old log line')).toEqual(['2026.4.8…2026.4.10']);
    expect(spansOf('came back')).toEqual(['2026.4.8…2026.4.10', '2026.6.1']);
  });

  test('of a release that is read again are those of what it says now', () => {
    const again = withReleases(made, new Map([['2026.5.2', of('came back')]]));
    expect(again.rows.find(({ text }) => text === 'new log line')?.spans).toEqual(['2026.6.1']);
    expect(again.rows.find(({ text }) => text === 'came back')?.spans).toEqual(['2026.4.8…2026.6.1']);
  });
});
