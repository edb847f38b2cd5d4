import { describe, expect, test } from 'vitest';
import { changesIn } from '../../../../tools/releases/census/news/changes.ts';
import { asMarkdown } from '../../../../tools/releases/census/news/markdown.ts';
import { pairUp } from '../../../../tools/releases/census/news/pair-up.ts';
import { usesOfFacts } from '../../../../tools/releases/census/news/uses.ts';
import { recordedPackages, withPackages } from '../../../../tools/releases/census/packages.ts';
import { type Row, recordedTexts } from '../../../../tools/releases/texts/rows.ts';

const PACKAGES = recordedPackages();
const TEXTS = recordedTexts();
const USES = usesOfFacts();

describe('2026.9.3, as if it were new', () => {
  const changes = changesIn('2026.9.3', PACKAGES, TEXTS);

  test('what begins with it and what ends', () => {
    expect(changes.before).toBe('2026.9.2');
    expect(changes.facts.begun).toContain('approval-screens');
    expect(changes.facts.ended).toContain('auth-titles');
  });

  test('as Markdown, with the pages that speak of it', () => {
    const text = asMarkdown(changes, USES);
    expect(text).toMatch(/^## openclaw 2026\.9\.3, against 2026\.9\.2\n/);
    expect(text).toContain('- `auth-titles`, on `en/causes/token-missing-or-wrong.mdx`');
    expect(text).toContain('This Gateway expects its token');
  });
});

test('2026.9.6 brought a refusal', () => {
  expect(changesIn('2026.9.6', PACKAGES, TEXTS).refusals.begun).toEqual(
    expect.arrayContaining(['credential-redacted']),
  );
});

test('2026.8.1 brought commands and options', () => {
  const { commands } = changesIn('2026.8.1', PACKAGES, TEXTS);
  expect(commands.begun).toEqual(expect.arrayContaining(['devices-cli rename', 'backup restore']));
});

test('a release that changes nothing says so, and the first has none before it', () => {
  const same = withPackages(
    PACKAGES,
    new Map([
      [
        '2026.9.7',
        {
          built: '2026-09-30',
          facts: new Set(Object.keys(PACKAGES.facts).filter((id) => lasts(PACKAGES.facts[id]))),
          commands: new Set(Object.keys(PACKAGES.commands).filter((id) => lasts(PACKAGES.commands[id]))),
        },
      ],
    ]),
    '2026-12-01',
  );
  const texts = {
    releases: [...TEXTS.releases, '2026.9.7'],
    rows: TEXTS.rows.map((row) => (lasts(row.spans) ? { ...row, spans: [...row.spans, '2026.9.7'] } : row)),
  };
  expect(same.swept).toBe('2026-12-01');
  expect(asMarkdown(changesIn('2026.9.7', same, texts), USES)).toContain('Nothing that a reader sees');
  expect(() => changesIn('2026.1.29', PACKAGES, TEXTS)).toThrow('2026.1.29');
});

const lasts = (runs: readonly string[] | undefined): boolean => runs?.at(-1)?.endsWith('2026.9.6') ?? false;

test('a text in other words is told from one that came', () => {
  const row = (text: string, from: Row['from'] = 'gateway'): Row => ({
    text,
    from,
    module: 'a.ts',
    spans: [],
  });
  const old = row('the device must be approved first');
  const now = row('the device must be approved before that');
  const other = row('wait for five minutes');
  expect(pairUp([old, row('a word of the log', 'log')], [other, now])).toEqual({
    begun: [other],
    ended: [row('a word of the log', 'log')],
    changed: [[old, now]],
  });
});
