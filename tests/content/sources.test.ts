import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { BOUNDARIES, endsOfTextsIn } from './boundaries.ts';
import { pagesOf, type Source, textsIn } from './pages.ts';

interface Stated {
  readonly name: string;
  readonly text: string;
  /** What OpenClaw says, as the page has it. */
  readonly says: readonly string[];
  readonly sources: readonly Source[];
}

const PAGES: readonly Stated[] = ['guide', 'causes', 'faq', 'errors'].flatMap((folder) =>
  pagesOf(folder).map(({ path, data, body, sources }) => ({
    name: path,
    text: [...textsIn(data), body].join('\n'),
    says: ((data['texts'] ?? []) as readonly { says: string }[]).map(({ says }) => says),
    sources,
  })),
);

type Correction = Readonly<Record<string, unknown>> & { readonly sources: readonly Source[] };
const corrections = parse(readFileSync('content/en/corrections.yaml', 'utf8')) as Record<string, Correction>;
const CLAIMS: readonly Stated[] = Object.entries(corrections).map(([name, { sources, ...data }]) => ({
  name: `corrections.yaml ${name}`,
  text: textsIn(data).join('\n'),
  says: [],
  sources,
}));

const RELEASE = /\b2026\.\d+\.\d+(?:-\d+)?\b/g;
/** Keys of the configuration and of the environment, whole or by the name people know them by. */
const KEY =
  /\b(?:gateway|plugins)(?:\.[a-zA-Z]+)+\b|\bOPENCLAW_[A-Z_]+|\b(?:trustedProxies|allowedOrigins|allowRealIpFallback|allowInsecureAuth|dangerously\w+|deviceAutoApprove|autoApproveLocal)\b/g;

/** Whether sources speak of a release or a key by its own name; of a long key the telling last part is enough. */
function spoken(mention: string, sources: readonly Source[]): boolean {
  const last = mention.split('.').at(-1) ?? '';
  const names = /[a-z][A-Z]/.test(last) ? [mention, last] : [mention];
  const text = sources.map(({ says, from }) => `${says}\n${from}`).join('\n');
  return names.some((name) => new RegExp(`(?<![\\d.])${name.replaceAll('.', '\\.')}(?!\\d)`).test(text));
}

describe.each([...PAGES, ...CLAIMS])('$name', ({ text, says, sources }) => {
  test('names a source for every release and every key that it speaks of', () => {
    const mentions = [...(text.match(RELEASE) ?? []), ...(text.match(KEY) ?? [])];
    // where something begins and ends is taken from the packages, and held to them by releases.test.ts
    const ends = new Set([...BOUNDARIES, ...says.flatMap(endsOfTextsIn)]);
    const unknown = mentions.filter((mention) => !ends.has(mention) && !spoken(mention, sources));
    expect([...new Set(unknown)]).toEqual([]);
  });

  test('says of every source what it is and when it was read', () => {
    expect(sources.length).toBeGreaterThan(0);
    for (const { says, from, date } of sources) {
      expect([says.length > 0, from.length > 0], says).toEqual([true, true]);
      expect(date, says).toMatch(/^2026-\d\d-\d\d$/);
    }
  });
});

test('every recording that a source names is here', () => {
  const named = [...PAGES, ...CLAIMS].flatMap(({ sources }) =>
    sources.flatMap(({ from }) => (/^recordings?\b/.test(from) ? (from.match(RELEASE) ?? []) : [])),
  );
  expect(named.length).toBeGreaterThan(100);
  expect([...new Set(named)].filter((release) => !existsSync(`tests/recordings/${release}.jsonl`))).toEqual(
    [],
  );
});

test('a release between two others is not spoken of by them', () => {
  const sources = [{ says: 'Since 2026.4.10, with gateway.auth.token.', from: 'recordings 2026.3.31' }];
  expect(spoken('2026.4.1', sources)).toBe(false);
  expect(spoken('2026.4.8', sources)).toBe(false);
  expect(spoken('gateway.auth.mode', sources)).toBe(false);
  expect(spoken('2026.4.10', sources)).toBe(true);
});
