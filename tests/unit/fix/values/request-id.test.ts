import { describe, expect, test } from 'vitest';
import { A, B, json, shown, told } from './told.ts';

describe('the id of a request', () => {
  test('that the reader’s own client shows is filled in', () =>
    expect(told([shown(A)])).toEqual({ requestId: A, offers: [], all: [] }));

  test('of two that were shown one after the other is the newer one, and both are told', () => {
    const two = told([`${shown(A)}\n${shown(B)}`]);
    expect(two).toMatchObject({ requestId: B, offers: [`requestId ${A}`, `requestId ${B}`] });
    expect(two.all.map(({ filled, last }) => [filled, last])).toEqual([
      [false, false],
      [true, true],
    ]);
    expect(told([`${shown(A)}\n${shown(B)}\n${shown(A)}`]).requestId).toBe(A);
    expect(told([`${shown(A)}\n${shown(B)}`], { taken: { requestId: A } }).requestId).toBe(A);
  });

  test.each([
    [
      'unknown to a gateway',
      `$ openclaw devices approve ${A}\n[openclaw] Failed to start CLI: Error: unknown requestId`,
    ],
    ['of no request', `No pending device request matches ${A}. Run openclaw devices list and retry.`],
    ['approved', `Approved 0b1c9c8e… (${A})`],
    ['approved, by name', `$ openclaw devices approve ${A}\nApproved jo's laptop (${A})`],
    ['approved, as JSON', `{\n  "requestId": "${A}",\n  "device": {\n "deviceId": "x" } }`],
    ['rejected', `$ openclaw devices reject ${A}\nRejected 0b1c9c8e`],
  ])('that the same text shows as %s is named no more', (_, over) => {
    expect(told([`${shown(A)}\n${over}`])).toEqual({ offers: [], all: [] });
    expect(told([`${over}\n${shown(A)}`])).toEqual({ offers: [], all: [] });
    expect(told([shown(A), over], { taken: { requestId: A } })).toEqual({ offers: [], all: [] });
    expect(told([`${over}\n${shown(B)}`]).requestId).toBe(B);
  });

  test.each([
    'pairing required: device is not approved yet',
    `{"code":"NOT_PAIRED","details":{"code":"PAIRING_REQUIRED","requestId":"${B}"}}`,
    'Gateway not reachable at ws://127.0.0.1:18789 (ECONNREFUSED).',
  ])('that was typed and came to nothing waits still: %s', (below) => {
    const text = `${shown(A)}\n\n$ openclaw devices approve ${A}\n${below}`;
    const { requestId, all } = told([text]);
    const newer = below.includes(B);
    expect([requestId, all.map(({ value }) => value)]).toEqual(newer ? [B, [A, B]] : [A, []]);
  });

  test('is only offered where a gateway knew some request not, and nothing says which', () => {
    const unknown = '[openclaw] Failed to start CLI: Error: unknown requestId';
    for (const texts of [[`${shown(A)}\n${unknown}`], [shown(A), unknown]])
      expect(told(texts)).toMatchObject({
        offers: [`requestId ${A}`],
        all: [{ doubt: 'unknown', filled: false }],
      });
    expect(told([`${unknown}\n${shown(A)}`]).requestId).toBe(A);
    expect(told([shown(A), unknown]).requestId).toBeUndefined();
  });

  test('that was cut, as a close reason is, is no id', () => {
    const cut = 'pairing required: device is asking for more scopes than currently approved (requestId: ';
    expect(told([`${cut}${A.slice(0, 33)}`])).toEqual({ offers: [], all: [] });
    // the list makes it whole
    expect(told([`${cut}${A.slice(0, 33)}\n${json(A, B)}`]).requestId).toBe(A);
    expect(told([`${cut}${A.slice(0, 20)}\n${json(A, B)}`]).requestId).toBeUndefined();
  });

  test('that a terminal broke is whole again', () =>
    expect(told([shown(A).replace('-8333-', '-8333-\n')]).requestId).toBe(A));
});
