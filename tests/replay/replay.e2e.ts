import { expect, test } from '../support/engine-test.ts';
import { type PageRow, recorded } from '../support/recorded.ts';
import { replay } from '../support/replay.ts';
import { note } from '../support/table.ts';

/** 2026.1.29 looked at no origin yet. */
const LOOKS_AT_NO_ORIGIN = '2026.1.29';

for (const [release, rows] of recorded()) {
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
      const stop = from === 'localhost' || release === LOOKS_AT_NO_ORIGIN ? 'identity' : 'origin';
      const expected = `greeting · protocol-answered · ${stop}-refused`;
      const got = seen.codes.map((code) => code.replace('probe-', '')).join(' · ');
      note(info, {
        table: 'The page on recorded releases',
        row: `${release} from ${from}`,
        column: engine.name,
        expected,
        got,
      });
      expect(got).toBe(expected);
      expect(seen.gates[stop]).toBe('stopped');
      expect(seen.confidence).not.toBe('proved');
    });
}
