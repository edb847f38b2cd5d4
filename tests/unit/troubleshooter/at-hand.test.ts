import { beforeAll, describe, expect, test, vi } from 'vitest';
import { AtHand } from '../../../src/troubleshooter/at-hand.ts';
import { Looking } from '../../../src/troubleshooter/looking.ts';
import { Reading } from '../../../src/troubleshooter/reading.ts';
import * as report from '../../../src/troubleshooter/report/sheet.ts';

beforeAll(() => {
  vi.stubGlobal('location', { origin: 'https://pairing.example' });
  vi.stubGlobal('document', { documentElement: { lang: 'en-GB' } });
});

/** Parts that can be had, or not, and what was asked for. */
function parts(had = true) {
  const asked: string[] = [];
  const part =
    <T>(name: string, module: T) =>
    async () => {
      asked.push(name);
      if (!had) throw new Error(name);
      return [module, { [name]: `words of ${name}` }] as const;
    };
  const words = new Map<string, string>();
  const at = new AtHand(
    {
      reading: part('reading', { Reading }),
      looking: part('looking', { Looking }),
      report: part('report', report),
      words: async () => ({ found: 'a finding' }),
    },
    {
      say: (key) => words.get(key) ?? '',
      add: (more) => {
        for (const [key, text] of Object.entries(more)) words.set(key, text);
      },
    },
  );
  return { at, asked, words };
}

const TEXT = 'disconnected (1008): pairing required';
const ADDRESS = '127.0.0.1:18789';

describe('what is waited for', () => {
  test.each([
    ['nothing', ' ', ' ', []],
    ['a text', TEXT, '', ['reading']],
    ['an address', '', ADDRESS, ['looking']],
    ['both', TEXT, ADDRESS, ['looking', 'reading']],
  ])('for %s', async (_, text, address, wanted) => {
    const { at, asked, words } = parts();
    await Promise.all(at.wanting(text, address));
    expect(asked).toEqual(wanted);
    expect([...words.keys()].sort()).toEqual(wanted);
    // it is there now
    expect(at.wanting(text, address)).toEqual([]);
  });

  test('is a language too, whether what reads is there or not', async () => {
    const { at } = parts();
    const german = 'Gerätekopplung erforderlich';
    await Promise.all(at.wanting(german, ''));
    expect(at.wanting(german, '')).toEqual([]);
    expect(at.read(german, '')?.findings.map(({ code }) => code)).not.toContain('text-language-not-loaded');
    expect(at.wanting('Требуется сопряжение', '')).toHaveLength(1);
  });

  test('ends badly where it cannot be had, and is asked for again', async () => {
    const { at, asked } = parts(false);
    for (const _ of [1, 2]) await expect(Promise.all(at.wanting(TEXT, ADDRESS))).rejects.toThrow('looking');
    expect(asked).toEqual(['looking', 'reading', 'looking', 'reading']);
  });
});

test('a text is read with the address beside it, once what reads is there', async () => {
  const { at } = parts();
  expect(at.read(TEXT, '')).toBeUndefined();
  await Promise.all(at.wanting(TEXT, ADDRESS));
  expect(at.read(TEXT, ADDRESS)?.findings[0]?.code).toBe('said-pairing-required');
  expect(at.read('\n ', ADDRESS)).toBeUndefined();
});

test('an address that was begun stays, however often what looks is asked for', async () => {
  const { at } = parts();
  await Promise.all([at.look(), at.look()]);
  const { looking } = at;
  await at.look();
  expect(at.looking).toBe(looking);
  expect(looking?.type(ADDRESS)).toEqual({ ok: true, kind: 'loopback' });
  expect([looking?.take(), looking?.originOf(ADDRESS), looking?.originOf('htp://x')]).toEqual([
    undefined,
    'http://127.0.0.1:18789',
    '',
  ]);
});

test('a secret that was typed along is taken out of the field', async () => {
  const looking = new Looking();
  looking.type(`http://${ADDRESS}/#token=c0ffee`);
  expect(looking.take()).toBe(`http://${ADDRESS}`);
});

test('what writes a report comes with its words, or not at all', async () => {
  const { at, words } = parts();
  expect(await at.writer()).toBe(report);
  expect(words.get('report')).toBe('words of report');
  expect(await parts(false).at.writer()).toBeUndefined();
});

test('a link brings the words of findings', async () => {
  const { at, words } = parts();
  await at.linked();
  expect(words.get('found')).toBe('a finding');
});
