import { describe, expect, test } from 'vitest';
import { commandValues } from '../../../../src/fix/values.ts';
import { addressOf } from '../../troubleshooter/screen/facts.ts';
import { closed, EVIL, HOSTILE, told } from './told.ts';

describe('an address tells', () => {
  const named = { 'your-host': 'gw.example.com', 'secure-host': 'gw.example.com' };
  test.each([
    ['127.0.0.1:18790', { port: '18790', 'your-origin': 'http://127.0.0.1:18790' }],
    ['http://localhost:18789/#token=x', { port: '18789', 'your-origin': 'http://localhost:18789' }],
    ['https://gw.example.com', { ...named, 'your-origin': 'https://gw.example.com' }],
    [
      'https://gw.example.com:8443',
      { ...named, 'secure-host': 'gw.example.com:8443', 'your-origin': 'https://gw.example.com:8443' },
    ],
    [
      'http://192.168.1.20:18789',
      { 'your-host': '192.168.1.20', 'your-origin': 'http://192.168.1.20:18789' },
    ],
  ] as const)('%s: %o', (typed, values) =>
    expect(commandValues({ address: addressOf(typed) })).toEqual({ values, offers: [] }),
  );

  test('no port that is not in it', () =>
    expect(commandValues({ address: addressOf('https://localhost') }).values).toEqual({
      'your-origin': 'https://localhost',
    }));
});

describe('an origin', () => {
  test('that a stranger wrote into the log is offered beside the one that was typed, and not filled in', () => {
    const typed = 'http://localhost:23990';
    const { all, ...rest } = told([`origin not allowed\n${HOSTILE}`], { typed });
    expect(rest).toEqual({
      'your-origin': typed,
      port: '23990',
      offers: [`your-origin ${typed}`, `your-origin ${EVIL}`],
    });
    expect(all).toMatchObject([
      { by: [], typed: true, filled: true },
      { by: ['line'], typed: false, filled: false, at: '10:02' },
    ]);
  });

  test('of a log is not filled in either where it alone is of the kind that was answered', () => {
    const { offers, ...values } = told([HOSTILE.replace('127.0.0.1:18789', 'evil.example')]);
    expect([offers, values['your-origin']]).toEqual([[`your-origin ${EVIL}`], undefined]);
  });

  test('is the reader’s once they pointed at its client, or took it', () => {
    const typed = 'https://gw.home';
    expect(told([HOSTILE], { typed, picked: 0 })['your-origin']).toBe(EVIL);
    const taken = told([HOSTILE], { typed, taken: { 'your-origin': EVIL } });
    expect(taken['your-origin']).toBe(EVIL);
    // they may think better of it
    expect(taken.all.map(({ value, filled }) => [value, filled])).toEqual([
      [typed, false],
      [EVIL, true],
    ]);
  });

  test('that is the typed one is not asked for', () => {
    const { offers, ...values } = told([HOSTILE], { typed: EVIL });
    expect([offers, values['your-origin']]).toEqual([[], EVIL]);
  });

  test('is offered only where the gateway refused it, and where it is one', () => {
    expect(told([closed('10:02:11', 'aaaaaaaa-2', EVIL, 'pairing required')]).offers).toEqual([]);
    expect(told([HOSTILE.replace(EVIL, 'null')]).offers).toEqual([]);
    expect(told([HOSTILE.replace(EVIL, 'https://a$(id)')]).offers).toEqual([]);
    expect(told([HOSTILE.replace(EVIL, `https://${'x'.repeat(90)}`)]).offers).toEqual([]);
  });

  test('in a client’s own words, in a list, or beside no refusal, is nothing', () => {
    for (const text of [`origin=${EVIL} origin not allowed`, `pairing required\n  Origin: ${EVIL}`])
      expect(told([text])).toMatchObject({ offers: [] });
  });
});
