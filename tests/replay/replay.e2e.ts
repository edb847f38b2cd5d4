import { pagesAlike, pressesAlike } from '../support/alike.ts';
import { expect, test } from '../support/engine-test.ts';
import type { Checked } from '../support/engines/engine.ts';
import { RIGHT_TOKEN } from '../support/gateway.ts';
import { replay } from '../support/replay.ts';
import { note } from '../support/table.ts';

const ends = ({ codes }: Checked): string => codes.map((code) => code.replace('probe-', '')).join(' · ');

for (const { name, pages, looksAtNoOrigin: isFirst } of pagesAlike()) {
  for (const from of ['localhost', 'elsewhere'] as const)
    test(`${name}, recorded: checked from ${from}`, async ({ engine, site }, info) => {
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
      const row = `${name} from ${from}`;
      const cell = { table: 'The page on recorded releases', row, column: engine.name };
      note(info, { ...cell, expected, got: ends(seen) });
      expect(ends(seen)).toBe(expected);
      expect(seen.gates[stop]).toBe('stopped');
      expect(seen.confidence).not.toBe('proved');
      // from elsewhere it would stop at origin, whatever token is given
      expect(seen.device.offered).toBe(stop === 'identity');
    });

  const [granted, undo] = isFirst
    ? ['paired-silently', /^openclaw devices remove \w{64}$/]
    : ['pairing-pending', /^openclaw devices reject [\w-]{36}$/];
  for (const [what, token, answer, left] of [
    ['a wrong token', 'a-wrong-token', 'token-refused', []],
    ['the right token', RIGHT_TOKEN, `token-accepted · ${granted}`, [expect.stringMatching(undo)]],
  ] as const)
    test(`${name}, recorded: asked as a device with ${what}`, async ({ engine, site }, info) => {
      const server = await replay(pages);
      const seen = await engine.check(site.url, server.address, { tokens: [token] });
      await server.stop();
      // who was let in is past the gate at which nobody was
      const stopped = left.length > 0 && isFirst ? [] : ['identity-refused'];
      const expected = ['greeting', ...stopped, answer].join(' · ');
      const row = `${name} asked with ${what}`;
      const cell = { table: 'The page on recorded releases', row, column: engine.name };
      note(info, { ...cell, expected, got: ends(seen) });
      expect(ends(seen)).toBe(expected);
      expect(seen.device.asked).toBe(1);
      expect(seen.device.undo).toEqual(left);
      expect(seen.confidence).not.toBe('proved');
    });
}

for (const { releases, lines, failed } of pressesAlike())
  test(`${releases.join(', ')}, recorded: a press leaves one line, and no failed login`, ({
    engineName: _,
  }, info) => {
    const row = releases.join(', ');
    const got = `${lines.length} lines, ${failed ?? 'no'} failed logins`;
    note(info, { table: 'What a press of the check leaves', row, column: 'one press', expected: got, got });
    expect(lines).toHaveLength(1);
    expect(failed ?? 0).toBe(0);
  });
