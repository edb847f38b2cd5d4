import { expect, test } from '../support/engine-test.ts';
import type { Checked } from '../support/engines/engine.ts';
import type { Release } from '../support/releases.ts';
import { type Cell, note } from '../support/table.ts';
import type { Stage } from './stage.ts';

/** So many failed log-ins in a minute lock a page's origin out. */
const LOCKS_AFTER = 10;
/** So many of the page's checks must not count as one. */
const CHECKS = 12;
/** … but 2026.2.26 counts a login without a token as failed, and locks a page out after a dozen. */
const FEW = 6;
/** The page asks three times as a device, and no more. */
const PAGE_ASKS = 3;
const WRONG = 'a-wrong-token';

const ends = ({ codes }: Checked): string => codes.map((code) => code.replace('probe-', '')).join(' · ');
const THROUGH = 'greeting';

/** Logs in with wrong tokens until the gateway shuts the origin out, and counts those it still answered. */
async function triesLeft(stage: Stage, origin: string): Promise<number> {
  for (let tried = 0; tried < LOCKS_AFTER + 2; tried += 1) {
    const { reason } = await stage.knock('local', { token: WRONG, origin });
    if (/too many failed/.test(reason)) return tried;
  }
  throw new Error(`${LOCKS_AFTER + 2} wrong tokens did not lock anybody out`);
}

/**
 * Checks a release with the page in a real browser: what it finds, what it leaves, and what it leaves once its
 * user gives a token. It ends by locking the stage's clients out, so it comes last.
 *
 * @param stage gives a running gateway that trusts no proxy
 */
export function testThePage(release: Release, stage: () => Stage): void {
  test(`${release}: the page's check leaves nothing, and its question as a device what it says`, async ({
    engine,
    site,
  }, info) => {
    const { gateway } = stage();
    const address = `127.0.0.1:${gateway.port}`;
    const elsewhere = `http://guide.test:${site.port}`;
    const compare = (row: string, got: Cell['got'], expected: Cell['expected']): void => {
      note(info, { table: 'The page on every release', row, column: release, expected, got });
      expect.soft(got, row).toBe(expected);
    };
    const before = await gateway.devices();
    const checks = release === '2026.2.26' ? FEW : CHECKS;

    const foreign = await engine.check(elsewhere, address, { tokens: [gateway.token] });
    compare('checked from another origin', ends(foreign), `${THROUGH} · origin-refused`);
    expect.soft(foreign.device, 'it would stop at origin').toMatchObject({ offered: false, asked: 0 });
    for (let run = 1; run < checks; run += 1) {
      const seen = await engine.check(site.url, address);
      if (run === 1) compare('checked from localhost', ends(seen), `${THROUGH} · identity-refused`);
      expect.soft(seen.confidence).not.toBe('proved');
    }

    const granted = await engine.check(site.url, address, { tokens: [gateway.token] });
    const pending = `${THROUGH} · identity-refused · token-accepted · pairing-pending`;
    compare('asked as a device with the right token', ends(granted), pending);
    const [undo = ''] = granted.device.undo;
    const after = await gateway.devices();
    const asked = after.pending.filter((request) => !before.pending.includes(request));
    expect.soft(after.paired).toEqual(before.paired);
    // the checks before it left none
    expect.soft(asked).toEqual([expect.stringMatching(`^${undo.split(' ').at(-1)} `)]);
    const { stdout } = await gateway.cli('devices', 'list', '--json');
    expect.soft(stdout).toContain('"displayName": "Pairing Required? check"');
    const { code } = await gateway.cli(...undo.split(' ').slice(1));
    expect.soft(code, undo).toBe(0);
    const left = JSON.stringify(await gateway.devices()) === JSON.stringify(before);
    compare('after the command the page shows', left ? 'as before' : 'something left', 'as before');

    const refused = await engine.check(site.url, address, { tokens: Array(PAGE_ASKS + 1).fill(WRONG) });
    compare('asked with wrong tokens', ends(refused), `${THROUGH} · identity-refused · token-refused`);
    expect.soft(refused.device.asked).toBe(PAGE_ASKS);
    expect.soft(refused.device.problem).toContain('Three tries');
    const tries = `${await triesLeft(stage(), site.url)} tries left`;
    compare(
      `after ${checks} checks and ${PAGE_ASKS} wrong tokens`,
      tries,
      `${LOCKS_AFTER - PAGE_ASKS} tries left`,
    );
  });
}
