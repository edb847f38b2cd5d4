import { describe, expect, test } from 'vitest';
import { CAUSES } from '../../../src/diagnosis/causes.ts';
import type { Rule, When } from '../../../src/diagnosis/rule.ts';
import { RULES } from '../../../src/diagnosis/rules.ts';

const conditions = (rule: Rule): When[] => Object.values(rule.speaksFor).flat();

/** Every way to meet a condition, as sets of codes. */
function clausesOf(when: When): (string | readonly string[])[] {
  return typeof when === 'string' ? [when] : [...when.all];
}

describe.each(CAUSES)('the rule of %s', (cause) => {
  const rule = RULES[cause];

  test('knows what speaks for it', () => {
    expect(conditions(rule).length).toBeGreaterThan(0);
  });

  test('proves by the gateway’s own words, first in each condition', () => {
    for (const when of rule.proves ?? []) {
      const [first] = clausesOf(when);
      for (const code of [first].flat()) expect(code).toMatch(/^(?:said|log|asks)-/);
    }
  });

  test('counts what proves it as strong, so that it comes first also when it proves nothing', () => {
    const strong = (rule.speaksFor.strong ?? []).flatMap(clausesOf).flat();
    for (const when of rule.proves ?? [])
      expect(strong).toEqual(expect.arrayContaining([clausesOf(when)[0]]));
  });

  test('names no condition twice', () => {
    const written = conditions(rule).map((when) => JSON.stringify(when));
    expect(new Set(written).size).toBe(written.length);
  });
});

test('no words prove two causes', () => {
  const first = CAUSES.flatMap((cause) =>
    (RULES[cause].proves ?? []).flatMap((when) => [clausesOf(when)[0]].flat()),
  );
  const bare = first.filter((code) => code !== 'said-pairing-required');
  expect(new Set(bare).size).toBe(bare.length);
});
