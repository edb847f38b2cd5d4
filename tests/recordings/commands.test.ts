import { describe, expect, test } from 'vitest';
import { parsePaste } from '../../src/evidence/parse.ts';
import { asSaidBy, endsOf, type Shared, sharedRows } from '../support/census.ts';
import type { CommandRow } from '../support/recorded.ts';
import { isIn } from '../../src/gateway/runs.ts';

const isCommand = (row: Shared): row is Shared<CommandRow> => row.row === 'command' && !/--help/.test(row.command);
/** Each thing that a command printed differently, at both ends of each span of releases that print it so. */
const PRINTED = sharedRows()
  .filter(isCommand)
  .flatMap((row) => endsOf(row).map((release) => ({ release, ...asSaidBy(release, row) })));

/** What a command's output must tell, by the command and how it went, and what it must never be taken for. */
interface Telling {
  readonly command: RegExp;
  readonly gateway: CommandRow['gateway'];
  readonly went: 'well' | 'wrong' | 'either';
  readonly releases?: string;
  readonly tells: readonly string[];
  readonly never?: readonly string[];
}

const LAST = '2099.1.1';
/** From 2026.2.19 the owner's own command line had to be approved for more than it had, and could not approve it. */
const LOCKED_OWNER = '2026.2.19…2026.2.19';

const TELLINGS: readonly Telling[] = [
  {
    command: /devices list(?: --json)?$/,
    gateway: 'running',
    went: 'well',
    tells: ['devices-pending-new', 'devices-pending-several'],
    never: ['devices-pending-none', 'text-not-understood'],
  },
  {
    command: /devices list(?: --json)?$/,
    gateway: 'running',
    went: 'wrong',
    releases: LOCKED_OWNER,
    tells: ['said-pairing-required', 'client-is-cli'],
  },
  {
    command: /approve 1111/,
    gateway: 'running',
    went: 'wrong',
    tells: [],
    never: ['cli-approved', 'text-not-understood'],
  },
  { command: /approve ID$/, gateway: 'running', went: 'well', tells: ['cli-approved'] },
  {
    command: /approve ID$/,
    gateway: 'running',
    went: 'wrong',
    tells: ['failed-devices-approve'],
    never: ['cli-approved'],
  },
  // without an id it approves the newest at once, or shows it
  { command: /devices approve$/, gateway: 'running', went: 'well', tells: ['cli-approved'] },
  {
    command: /devices approve$/,
    gateway: 'running',
    went: 'wrong',
    releases: `2026.4.10…${LAST}`,
    tells: ['cli-preview-only'],
    never: ['cli-approved'],
  },
  {
    command: /gateway status$/,
    gateway: 'running',
    went: 'either',
    tells: [],
    never: ['asks-other-instance', 'status-gateway-unreachable'],
  },
  {
    command: /devices list$/,
    gateway: 'stopped',
    went: 'wrong',
    tells: ['failed-devices-list', 'cli-target-loopback'],
    never: ['status-gateway-reachable'],
  },
];

describe.each(TELLINGS)('$command, its gateway $gateway, went $went', (telling) => {
  const { command, gateway, went, releases, tells, never = [] } = telling;
  const printed = PRINTED.filter(
    (row) =>
      command.test(row.command) &&
      row.gateway === gateway &&
      (went === 'either' || (row.code === 0) === (went === 'well')) &&
      (!releases || isIn(row.release, [releases])),
  );

  test('is recorded', () => {
    expect(printed.length).toBeGreaterThan(0);
  });

  test.each(printed)('$release', ({ command: typed, stdout, stderr }) => {
    const { findings } = parsePaste(`$ ${typed}\n${stdout}\n${stderr}`);
    const codes: readonly string[] = findings.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining([...tells]));
    for (const code of never) expect(codes).not.toContain(code);
  });
});
