import { expect, test } from 'vitest';
import { isHan, pairsOf, tells, termsOf, wordsOf } from '../../../src/search/terms.ts';

test('Chinese is looked for by each two signs that stand together, other letters by words', () => {
  expect(wordsOf('设备未配对 token1008')).toEqual(['设备', '备未', '未配', '配对', 'token1008']);
  expect(wordsOf('Gateway令牌')).toEqual(['gateway', '令牌']);
  expect(pairsOf('等')).toEqual(['等']);
  expect([isHan('配对'), isHan('a配'), isHan('')]).toEqual([true, false, false]);
});

test('what a language says all the time is not looked for', () => {
  for (const word of ['the', 'como', 'el', '怎么', '什么']) expect(tells(word)).toBe(false);
  expect(termsOf('¿Cómo apruebo el dispositivo?')).toEqual(['apruebo', 'dispositivo']);
  expect(termsOf('How do I approve it?')).toEqual(['approv']);
});
