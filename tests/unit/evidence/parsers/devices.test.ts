import { describe, expect, test } from 'vitest';
import { parseDevices } from '../../../../src/evidence/parsers/devices-list.ts';
import { codesOf, parsed } from './parsed.ts';

const ID = '47f2421e-2e49-4db9-aed5-298545d40100';
const OTHER = '57f2421e-2e49-4db9-aed5-298545d40100';
const json = (pending: readonly object[], paired?: readonly object[]): string =>
  JSON.stringify({ pending, ...(paired && { paired }) });
const waiting = (more: object = {}): object => ({ requestId: ID, deviceId: 'aaaaaaaa', ...more });
const said = (text: string): unknown[] =>
  parsed(parseDevices, text).map(({ code, values }) => (values ? [code, values] : [code]));

describe('as JSON', () => {
  test.each([
    ['with a space', `{"pending": [{"requestId": "${ID}","isRepair": true,"remoteIp": "10.0.0.1"}]}`],
    ['without', `{"pending":[{"requestId":"${ID}","isRepair":true,"remoteIp":"10.0.0.1"}]}`],
  ])('%s', (_, text) => {
    expect(said(text)).toEqual([
      ['devices-pending-upgrade', { requestId: ID }],
      ['devices-pending-from-private', { requestId: ID }],
    ]);
  });

  test('a device that is paired already asks for more', () => {
    const both = json([waiting()], [{ deviceId: 'aaaaaaaa' }]);
    expect(codesOf(parseDevices, both)).toEqual([
      'devices-pending-upgrade',
      'devices-pending-local',
      'devices-paired-some',
    ]);
    const nameless = json([{ requestId: ID }], [{ deviceId: '' }]);
    expect(codesOf(parseDevices, nameless)[0]).toBe('devices-pending-new');
  });

  test.each([
    ['the same browser', 'ui', 'linux', 'bbbbbbbb', true],
    ['another client', 'app', 'linux', 'bbbbbbbb', false],
    ['another platform', 'ui', 'mac', 'bbbbbbbb', false],
  ])('an older entry: %s', (_, clientId, platform, deviceId, expected) => {
    const text = json([waiting({ clientId: 'ui', platform: 'linux' })], [{ deviceId, clientId, platform }]);
    expect(codesOf(parseDevices, text).includes('devices-same-browser-paired')).toBe(expected);
  });

  test('the command line has no browser, and an upgrade no older entry', () => {
    const cli = json([waiting({ clientId: 'cli' })], [{ deviceId: 'bbbbbbbb', clientId: 'cli' }]);
    expect(codesOf(parseDevices, cli)).not.toContain('devices-same-browser-paired');
    expect(codesOf(parseDevices, cli)).toContain('devices-paired-some');
    const nameless = json([waiting()], [{ deviceId: 'bbbbbbbb' }]);
    expect(codesOf(parseDevices, nameless)).not.toContain('devices-same-browser-paired');
    const upgrade = json(
      [waiting({ clientId: 'ui', isRepair: true })],
      [{ deviceId: 'bbbbbbbb', clientId: 'ui' }],
    );
    expect(codesOf(parseDevices, upgrade)).not.toContain('devices-same-browser-paired');
  });

  test.each([
    ['127.0.0.1', ['devices-pending-local']],
    ['172.18.0.1', ['devices-pending-from-private']],
    ['10.0.0.1', ['devices-pending-from-private']],
    ['100.64.0.1', ['devices-pending-from-tailnet']],
    ['8.8.8.8', ['devices-pending-from-public']],
    ['nonsense', []],
  ])('from %s', (remoteIp, codes) => {
    expect(codesOf(parseDevices, json([waiting({ remoteIp })])).slice(1)).toEqual(codes);
  });

  test('the command that printed the list is left out beside a new device of another kind alone', () => {
    const paired = [{ deviceId: 'bbbbbbbb', clientId: 'cli' }];
    const last = (pending: readonly object[]) => codesOf(parseDevices, json(pending, paired)).at(-1);
    expect(last([waiting({ clientId: 'ui' })])).toBe('devices-paired-none');
    expect(last([waiting({ clientId: 'cli' })])).toBe('devices-paired-some');
    expect(last([waiting()])).toBe('devices-paired-some');
    expect(last([waiting({ clientId: 'ui', isRepair: true })])).toBe('devices-paired-some');
    expect(last([waiting({ clientId: 'cli' }), waiting({ clientId: 'ui' })])).toBe('devices-paired-none');
  });

  test('what is paired is counted', () => {
    const text = json([waiting(), waiting({ requestId: OTHER })], [{ deviceId: 'b1' }, { deviceId: 'b2' }]);
    expect(said(text).slice(-2)).toEqual([
      ['devices-pending-several', { count: '2' }],
      ['devices-paired-some', { count: '2' }],
    ]);
  });

  test('a list without its second part says nothing of it', () => {
    expect(codesOf(parseDevices, json([]))).toEqual(['devices-pending-none']);
    expect(codesOf(parseDevices, '{"paired":[{"deviceId":"b1"}]}')).toEqual([]);
  });

  test('an entry that is cut off before its address has none that is known', () => {
    expect(codesOf(parseDevices, `{"pending":[{"requestId":"${ID}","clientId":"ui"`)).toEqual([
      'devices-pending-new',
    ]);
  });

  test('a hundred entries are read', () => {
    const many = Array.from({ length: 150 }, () => waiting({ requestId: ID }));
    expect(said(json(many)).at(-1)).toEqual(['devices-pending-several', { count: '100' }]);
  });

  test('fields too long, or empty, are no fields', () => {
    expect(said(json([{ requestId: ID, clientId: 'x'.repeat(81) }]))[0]).toEqual([
      'devices-pending-new',
      { requestId: ID },
    ]);
    expect(said(json([{ requestId: ID, clientId: 'x'.repeat(80) }]))[0]).toEqual([
      'devices-pending-new',
      { requestId: ID, client: 'x'.repeat(80) },
    ]);
  });

  test.each(['Pairing Required? check', 'Pairing  Required?check'])(
    '«%s» is the request of our own check',
    (displayName) => {
      expect(codesOf(parseDevices, json([waiting({ displayName })]))).toEqual([
        'devices-own-check',
        'devices-pending-none',
      ]);
    },
  );
});

describe('as words', () => {
  test.each(['No device pairing entries.', 'no paired or pending devices'])('%s', (text) =>
    expect(codesOf(parseDevices, text)).toEqual(['devices-pending-none', 'devices-paired-none']),
  );

  test('nothing of the kind', () => expect(codesOf(parseDevices, 'pending')).toEqual([]));

  test.each([
    [
      `Pending device pairing request ${ID} for control-ui`,
      'devices-pending-new',
      { requestId: ID, client: 'control-ui' },
    ],
    [`Pending device pairing request ${ID}`, 'devices-pending-new', { requestId: ID }],
    [`pending scope upgrade ${ID} for x`, 'devices-pending-upgrade', { requestId: ID, client: 'x' }],
    [`pending repair ${ID} for x`, 'devices-pending-upgrade', { requestId: ID, client: 'x' }],
  ])('the doctor: %s', (text, code, values) => expect(said(text)).toEqual([[code, values]]));

  test.each([`pending upgrade ${ID}`, 'pending repair 47f2421e', `pending thing ${ID}`])(
    'no doctor: %s',
    (text) => expect(said(text)).toEqual([]),
  );

  test('the doctor tells of a hundred', () => {
    expect(said(`pending repair ${ID} `.repeat(150)).at(-1)).toEqual([
      'devices-pending-several',
      { count: '100' },
    ]);
  });
});

describe('as a table', () => {
  const table = (...rows: string[]): string => rows.join('\n');
  const HEAD = '│ Request │ Device │ Role │ IP │ Age │ Flags │';

  test('a row over several lines is one row', () => {
    const text = table(
      'Pending (1)',
      '┌──┐',
      HEAD,
      '├──┤',
      '│ 47f2421e-2e49-4db9- │ aaaaaaaa │ operator │ 192.168. │ 1m │ needs │',
      '│ aed5-298545d40100 │ bbb │  │ 1.7 │  │ repair │',
      'Paired (2)',
    );
    expect(said(text)).toEqual([
      ['devices-pending-upgrade', { requestId: ID, deviceId: 'aaaaaaaa' }],
      ['devices-pending-from-private', { requestId: ID, deviceId: 'aaaaaaaa' }],
      ['devices-paired-some', { count: '2' }],
    ]);
  });

  test('two rows are two', () => {
    const text = table(
      'Pending (2)',
      HEAD,
      `│ ${ID} │ a │ r │ 8.8.8.8 │ 1m │ │`,
      `│ ${OTHER} │ b │ r │ 8.8.8.8 │ 1m │ │`,
    );
    expect(said(text).map((one) => JSON.stringify(one))).toEqual([
      `["devices-pending-new",{"requestId":"${ID}"}]`,
      `["devices-pending-from-public",{"requestId":"${ID}"}]`,
      `["devices-pending-new",{"requestId":"${OTHER}"}]`,
      `["devices-pending-from-public",{"requestId":"${OTHER}"}]`,
      '["devices-pending-several",{"count":"2"}]',
      '["devices-paired-none"]',
    ]);
  });

  test('the newer columns have the address behind the device', () => {
    const text = table(
      'Pending (1)',
      '| Request | Device | Requested | Approved | Age | Status |',
      `| ${ID} | aaaaaaaa · 100.64.0.1 | roles | none | now | scope upgrade |`,
      'Paired (0)',
    );
    expect(codesOf(parseDevices, text)).toEqual([
      'devices-pending-upgrade',
      'devices-pending-from-tailnet',
      'devices-paired-none',
    ]);
  });

  test('where any row names an address, one without comes from the same machine', () => {
    const rows = (address: string) =>
      table('Pending (2)', HEAD, `│ ${ID} │ a │ r │ ${address} │ 1m │ │`, `│ ${OTHER} │ b │ r │ │ 1m │ │`);
    expect(codesOf(parseDevices, rows('8.8.8.8'))).toContain('devices-pending-local');
    expect(codesOf(parseDevices, rows(''))).not.toContain('devices-pending-local');
  });

  test.each([
    ['  Pending (1)', true],
    ['Paired (1)', true],
    ['x Pending (1)', false],
    ['Pending', false],
    ['Pending (x)', false],
  ])('«%s» is a title: %s', (title, expected) =>
    expect(codesOf(parseDevices, title).length > 0).toBe(expected),
  );

  test('without the part below it nothing is paired', () => {
    expect(said('Paired (3)')).toEqual([['devices-pending-none'], ['devices-paired-some', { count: '3' }]]);
    expect(said('Pending (0)')).toEqual([['devices-pending-none'], ['devices-paired-none']]);
  });

  test('what stands around the id in its column is left out, and a name is no id of a device', () => {
    const text = table('Pending (1)', HEAD, `│ ${ID}! │ My phone │ r │ │ 1m │ │`);
    expect(said(text)[0]).toEqual(['devices-pending-new', { requestId: ID }]);
  });
});
