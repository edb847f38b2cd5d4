import { expect, test } from 'vitest';
import { COMMANDS, fill } from '../support/commands.ts';
import type { Release } from '../support/releases.ts';
import { openShell } from '../support/shell.ts';
import { openPlace } from '../support/state.ts';

interface Pending {
  readonly requestId: string;
  readonly clientId: string;
}

/** What pairs the command line for less than approving with `--url` needs, by release. */
const NARROWED: readonly (readonly [Release, first: string])[] = [
  ['2026.3.31', 'gateway-status'],
  ['2026.6.11', 'devices-list'],
];

const shown = (id: string): string => COMMANDS[id]?.run ?? '';

// content/en/faq/approve-command-says-pairing-required.mdx
test.for(NARROWED)(
  '%s, after %s: approving fails until the command line itself is approved',
  { timeout: 300_000 },
  async ([release, first]) => {
    const place = await openPlace('running', release);
    const shell = openShell(release, place.at);
    const run = async (id: string, values: Readonly<Record<string, string>>) => {
      const { stdout, stderr } = await shell.run(fill(shown(id), values));
      return `${stdout}\n${stderr}`;
    };
    try {
      await run(first, {});
      const one = await place.enter('pending-request');
      expect(await run('devices-approve-direct', one.values)).toMatch(/pairing required|scope upgrade/);

      const list = await run('devices-list-json', {});
      const { pending } = JSON.parse(list.slice(list.indexOf('{'), list.lastIndexOf('}') + 1)) as {
        readonly pending: readonly Pending[];
      };
      const own = pending.find(({ clientId }) => clientId === 'cli');
      expect(await run('devices-approve', { requestId: own?.requestId ?? '' })).toContain('Approved ');

      const two = await place.enter('pending-request');
      expect(await run('devices-approve-direct', two.values)).toContain('Approved ');
    } finally {
      shell.close();
      await place.leave();
    }
  },
);
