import { expect, test } from '../support/engine-test.ts';
import type { Checked } from '../support/engines/engine.ts';
import { RIGHT_TOKEN } from '../support/gateway.ts';
import { type PageRow, type PressRow, recorded } from '../support/recorded.ts';
import { LOOKS_AT_NO_ORIGIN } from '../support/releases.ts';
import { replay } from '../support/replay.ts';
import { note } from '../support/table.ts';

const ends = ({ codes }: Checked): string => codes.map((code) => code.replace('probe-', '')).join(' · ');

for (const [release, rows] of recorded()) {
  const isFirst = LOOKS_AT_NO_ORIGIN.includes(release);
  const pages = rows.filter((row): row is PageRow => row.row === 'page');
  for (const from of ['localhost', 'elsewhere'] as const)
    test(`${release}, recorded: checked from ${from}`, async ({ engine, site }, info) => {
      test.skip(
        from === 'elsewhere' && engine.name === 'webkit',
        'WebKitGTK cannot be told another name for this machine',
      );
      const server = await replay(pages);
      const origin = from === 'localhost' ? site.url : `http://guide.test:${site.port}`;
      const seen = await engine.check(origin, server.address);
      await server.stop();
      const stop = from === 'localhost' || isFirst ? 'identity' : 'origin';
      const expected = `greeting · ${stop}-refused`;
      const row = `${release} from ${from}`;
      const cell = { table: 'The page on recorded releases', row, column: engine.name };
      note(info, { ...cell, expected, got: ends(seen) });
      expect(ends(seen)).toBe(expected);
      expect(seen.gates[stop]).toBe('stopped');
      expect(seen.confidence).not.toBe('proved');
      // from elsewhere it would stop at origin, whatever token is given
      expect(seen.device.offered).toBe(stop === 'identity');
    });

  const press = rows.find((row): row is PressRow => row.row === 'press');
  if (press)
    test(`${release}, recorded: a press leaves one line, and no more failed logins than before`, ({
      engineName: _,
    }, info) => {
      const { lines, failed } = press;
      for (const [column, how] of [
        ['two sockets, as before', 'two'],
        ['one socket', 'one'],
      ] as const) {
        const got = `${lines[how].length} lines, ${failed[how] ?? 'no'} failed logins`;
        note(info, { table: 'What a press of the check leaves', row: release, column, expected: got, got });
      }
      expect(lines.one).toHaveLength(1);
      expect(lines.one.length).toBeLessThan(lines.two.length);
      expect(failed.one ?? 0).toBeLessThanOrEqual(failed.two ?? 0);
    });

  const [granted, undo] = isFirst
    ? ['paired-silently', /^openclaw devices remove \w{64}$/]
    : ['pairing-pending', /^openclaw devices reject [\w-]{36}$/];
  for (const [what, token, answer, left] of [
    ['a wrong token', 'a-wrong-token', 'token-refused', []],
    ['the right token', RIGHT_TOKEN, `token-accepted · ${granted}`, [expect.stringMatching(undo)]],
  ] as const)
    test(`${release}, recorded: asked as a device with ${what}`, async ({ engine, site }, info) => {
      const server = await replay(pages);
      const seen = await engine.check(site.url, server.address, { tokens: [token] });
      await server.stop();
      // who was let in is past the gate at which nobody was
      const stopped = left.length > 0 && isFirst ? [] : ['identity-refused'];
      const expected = ['greeting', ...stopped, answer].join(' · ');
      const row = `${release} asked with ${what}`;
      const cell = { table: 'The page on recorded releases', row, column: engine.name };
      note(info, { ...cell, expected, got: ends(seen) });
      expect(ends(seen)).toBe(expected);
      expect(seen.device.asked).toBe(1);
      expect(seen.device.undo).toEqual(left);
      expect(seen.confidence).not.toBe('proved');
    });
}
