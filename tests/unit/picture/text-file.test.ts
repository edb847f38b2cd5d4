import { expect, test } from 'vitest';
import { textIn } from '../../../src/picture/text-file.ts';

test.each([
  ['gateway.log', ''],
  ['gateway.LOG', ''],
  ['notes.txt', 'text/plain'],
  ['answer.json', 'application/json'],
  ['without an ending', 'text/markdown'],
])('%s of type "%s" is text', async (name, type) => {
  expect(await textIn(new File(['pairing required'], name, { type }))).toBe('pairing required');
});

test.each([
  ['screen.png', 'image/png'],
  ['screen.png.log', 'image/png'],
  ['screen', ''],
  ['log.zip', ''],
  ['catalog', ''],
])('%s of type "%s" is none', (name, type) => {
  expect(textIn(new File(['x'], name, { type }))).toBeUndefined();
});

test('of a long one the last whole lines are taken', async () => {
  const lines = Array.from({ length: 60_000 }, (_, place) => `token ${place}`);
  const text = await textIn(new File([lines.join('\n')], 'a.log'));
  expect(text?.length).toBeGreaterThan(499_000);
  expect(lines).toContain(text?.split('\n')[0]);
  expect(text?.endsWith('\ntoken 59999')).toBe(true);
});
