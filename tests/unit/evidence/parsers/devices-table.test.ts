import { describe, expect, test } from 'vitest';
import { devicesFromJson } from '../../../../src/evidence/parsers/devices-json.ts';
import { devicesFromTable } from '../../../../src/evidence/parsers/devices-table.ts';

const A = '0b1c9c8e-1111-4222-8333-444455556666';
const B = '1c2d0d9f-1111-4222-8333-444455556666';
const table = (...lines: readonly string[]) => devicesFromTable(lines.join('\n'));
const first = (...lines: readonly string[]) => table('Pending (1)', ...lines)?.pending[0];
const NOTHING = {
  requestId: undefined,
  deviceId: undefined,
  address: undefined,
  upgrade: false,
  age: undefined,
  ours: false,
};

describe('a row', () => {
  test('has what its columns are called', () => {
    const row = first(
      '│ Request │ Device │ IP │ Age │ Flags │',
      `│ ${A} │ deadbeefdeadbeef │ 10.0.0.7 │ 2m ago │ repair │`,
    );
    expect(row).toEqual({
      requestId: A,
      deviceId: 'deadbeef',
      address: '10.0.0.7',
      upgrade: true,
      age: '2m ago',
      ours: false,
    });
  });

  test.each([
    ['· 10.0.0.7', '10.0.0.7'],
    ['·10.0.0.7', '10.0.0.7'],
    ['· 10.0.0.7 x', undefined],
    ['· 10.0. │ upgrade │\n│ │ 0.7', '10.0.0.7'],
  ])('of newer tables has its address behind the device: %s', (shown, address) => {
    expect(first('│ Request │ Device │ Status │', `│ ${A} │ Jo ${shown} │ upgrade │`)).toMatchObject({
      deviceId: undefined,
      address,
      upgrade: true,
    });
  });

  test('takes as many lines as it needs', () => {
    expect(
      first(
        '| Request | Device | Age | Flags |',
        '| 0b1c9c8e-1111-4222- | Pairing Requi | just | re |',
        '| 8333-444455556666 | red? check | now | pair |',
        `| ${B} | x | x | |`,
      ),
    ).toMatchObject({ requestId: A, ours: true, age: 'just now', upgrade: false });
    expect(first('| Request | IP |', '| 0b1c9c8e- | 10.0. |', '| 1111 | 0.7 |')).toMatchObject({
      requestId: '0b1c9c8e-1111',
      address: '10.0.0.7',
    });
    expect(first('| Request | Device |', '| 0b1c9c8e- | a |', '| x1c2d0d9f- | b |')).toMatchObject({
      requestId: '0b1c9c8e-x1c2d0d9f-',
    });
  });

  test('has nothing of what is not there', () => {
    expect(first('│ Other │', '│ x │')).toEqual(NOTHING);
    expect(first('│ Request │ Device │', '│ (none) │ a deadbeef1 │')).toEqual(NOTHING);
    expect(first('│ Request │', '│ ab cd │')).toEqual({ ...NOTHING, requestId: 'abcd' });
    expect(first('│ Request │ Device │', '│ 0b1c9c8e- │', '│ x │ deadbeef1 │')).toMatchObject({
      deviceId: 'deadbeef',
    });
    expect(first('│ Request │ Device │ Age │', '│ x │')).toEqual({ ...NOTHING, requestId: 'x' });
  });
});

describe('a table', () => {
  const HEAD = '│ Request │ Device │';

  test('has rows between its titles, and as many paired as it says', () => {
    expect(
      table(
        '  Pending (2)',
        `  ${HEAD}`,
        ` │ ${A} │ x │`,
        `│ ${B} │ y │`,
        `z │ ${A} │`,
        '  Paired (12)',
        HEAD,
        `│ ${A} │ z │`,
      ),
    ).toEqual({
      pending: [
        { ...NOTHING, requestId: A },
        { ...NOTHING, requestId: B },
      ],
      paired: Array.from({ length: 12 }, () => ({ upgrade: false })),
      namesAddresses: false,
    });
  });

  test('of who is paired alone has nobody who waits', () => {
    expect(table('Paired (1)', HEAD, `│ ${A} │ x │`)).toMatchObject({ pending: [], paired: [{}] });
    expect(table('who Paired (1)', 'Pending (1)', HEAD, `│ ${A} │ x │`)).toMatchObject({
      pending: [{}],
      paired: [],
    });
    expect(table('Pending (0)')).toEqual({ pending: [], paired: [], namesAddresses: false });
    expect(table('none')).toBeUndefined();
  });

  test('is read for four hundred lines', () => {
    expect(
      table('Pending (500)', HEAD, ...Array.from({ length: 500 }, () => `│ ${A} │ x │`))?.pending,
    ).toHaveLength(398);
  });
});

describe('JSON', () => {
  const entry = (more: string): string => `{"requestId":"${A}"${more}}`;

  test.each([
    ['"ts":1795345951245', '11:12 UTC'],
    ['"ts": 1795345951245', '11:12 UTC'],
    ['"ts":179534595124', undefined],
  ])('says when it was asked: %s', (ts, age) => {
    expect(devicesFromJson(`{"pending":[${entry(`,${ts}`)}],"paired":[]}`)?.pending[0]?.age).toBe(age);
  });

  test('has who waits in its first part alone', () => {
    const both = devicesFromJson(`{"pending":[${entry('')}],"paired":[{"deviceId":"x","requestId":"${B}"}]}`);
    expect(both).toMatchObject({ pending: [{ requestId: A }], paired: [{}] });
  });

  test('whose second part was cut says nothing of it', () => {
    expect(devicesFromJson(`{"pending":[${entry('')},${entry('')}`)).toMatchObject({
      pending: [{}, {}],
      paired: undefined,
    });
  });
});
