import { describe, expect, test } from 'vitest';
import { A, B, closed, EVIL, HOSTILE, table, told } from './told.ts';

describe('a line of a log', () => {
  const line = closed('10:04:00', 'dddddddd-4', 'https://gw.home', `pairing required (requestId: ${A})`);

  test('offers its request, also where it speaks of one client alone that came from the typed address', () => {
    const { all, ...rest } = told([line], { typed: 'https://gw.home' });
    expect(rest).toMatchObject({ offers: [`requestId ${A}`] });
    expect(all).toMatchObject([{ by: ['line'], about: 'https://gw.home, 10.77.0.1', at: '10:04' }]);
    expect(all[0]?.typed).toBe(true);
    expect(told([line], { typed: 'https://else.home' }).all[0]?.typed).toBe(false);
    expect(told([line]).all[0]?.typed).toBeUndefined();
    expect(
      told([line.replace('origin=https://gw.home', 'origin=n/a')], { typed: 'https://gw.home' }).all[0]
        ?.typed,
    ).toBeUndefined();
    expect(told([line], { picked: 0 })).toMatchObject({ requestId: A, offers: [] });
  });

  test('of others is left out once the reader pointed at theirs', () => {
    const other = closed('10:05:00', 'eeeeeeee-5', EVIL, `pairing required (requestId: ${B})`);
    expect(told([`${line}\n${other}`]).offers).toEqual([`requestId ${A}`, `requestId ${B}`]);
    expect(told([`${line}\n${other}`], { picked: 0 })).toMatchObject({ requestId: A, offers: [] });
  });

  test('that is about no connection is nobody’s, whoever the reader is', () => {
    const loose = `2026-11-27T10:02:00 [gateway] pairing required requestId=${B}`;
    expect(told([loose])).toMatchObject({ offers: [`requestId ${B}`] });
    const both = told([`${loose}\n${line}`], { picked: 0 });
    expect(both).toMatchObject({ requestId: A, offers: [`requestId ${B}`, `requestId ${A}`] });
  });
});

test('nothing else of a log, a list or a client fills anything', () => {
  const text = `${HOSTILE} fwd=203.0.113.9 client=${EVIL} port=1 token=t container=c code=4 user=root\n${table(A)}`;
  const { offers, all, ...values } = told([`${text}\ndeviceId: 0b1c9c8e nodeRequestId: ${B}`]);
  expect([values, offers]).toEqual([{}, [`requestId ${A}`, `your-origin ${EVIL}`]]);
});
