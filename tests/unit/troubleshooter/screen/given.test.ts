import { expect, test } from 'vitest';
import type { TroubleshooterEvent } from '../../../../src/troubleshooter/context.ts';
import { check, PAIRING } from '../../../paths/actor.ts';
import { ADDRESS, screen } from './screens.ts';

const resume = (linked: boolean, findings = true): TroubleshooterEvent => ({
  type: 'RESUME',
  linked,
  memory: {
    answers: { client: 'cli' },
    asked: [],
    findings: findings ? [{ code: 'said-pairing-required', source: 'paste' }] : [],
    attempts: [],
    setup: undefined,
  },
});
const text = { key: 'given-text', values: { text: PAIRING } };
const address = { key: 'given-address', values: { address: '127.0.0.1:18789' } };

test.each([
  ['a text', [check(PAIRING)], false, { all: [text], by: ' ' }],
  ['a text and an address', [check(PAIRING)], true, { all: [text, address], by: ' ' }],
  ['an address', [check('', true), { type: 'PROBE_ENDED' }], true, { all: [address], by: ' ' }],
  ['a text that nobody understands', [check('hm')], false, { all: [{ key: 'given-some-text' }], by: ' ' }],
  ['what was there before a reload', [resume(false)], false, { all: [{ key: 'given-before' }], by: ' ' }],
  ['a link with findings', [resume(true)], false, { all: [{ key: 'given-linked' }], by: ' ' }],
  ['a link with answers alone', [resume(true, false)], false, { key: 'given-linked' }],
  ['answers alone', [resume(false, false)], false, { key: 'given-nothing' }],
] as const)('%s is said in one line', (_, events, typed, says) => {
  expect(screen(events, typed ? ADDRESS : undefined).texts['given-says']).toEqual(says);
});

test('a text is said by the first of its lines that was read, whatever was found before', () => {
  const report =
    '# pairing-required report v1\n\n- The gateway wants a pairing (`said-pairing-required`)\n- OpenClaw 2026.4.8 (`status-release`)';
  expect(screen([check(report)]).texts['given-says']).toEqual({
    all: [{ key: 'given-text', values: { text: expect.stringContaining('2026.4.8') } }],
    by: ' ',
  });
});

test('a long text is said by its beginning', () => {
  const { texts } = screen([check(`${PAIRING} ${'and more '.repeat(30)}`)]);
  const said = JSON.stringify(texts['given-says']);
  expect(said).toContain(PAIRING);
  expect(said.length).toBeLessThan(160);
});

test('a secret in it is not said', () => {
  const { texts } = screen([check(`${PAIRING} token=0123456789abcdef0123456789abcdef`)]);
  expect(JSON.stringify(texts['given-says'])).not.toContain('0123456789abcdef');
});

test('a press brings the form back, and the next check puts it away again', () => {
  const edit = { type: 'EDIT' } as const;
  const open = screen([check(PAIRING), edit]);
  expect([open.shown[0], open.texts['given-says'], open.called]).toEqual([
    'form',
    undefined,
    { field: 'paste', times: 1 },
  ]);
  expect(screen([check(PAIRING), edit, check(PAIRING)]).shown[0]).toBe('given');
  // a press that begins nothing says why in the form
  expect(screen([check(PAIRING), edit, check('')]).shown[0]).toBe('form');
});
