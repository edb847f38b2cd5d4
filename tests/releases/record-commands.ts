import { newDevice } from '../support/device.ts';
import type { CommandRow } from '../support/recorded.ts';
import type { Stage } from './stage.ts';

/** No request and no device has this id. */
const NOBODY = '11111111-2222-4333-8444-555555555555';
const NO_DEVICE = 'a'.repeat(64);

/** What a stuck user is told to run, and what goes wrong with it; `ID` is a request that waits. */
const COMMANDS = [
  ['devices', 'list'],
  ['devices', 'list', '--json'],
  ['devices', 'approve'],
  ['devices', 'approve', NOBODY],
  ['devices', 'approve', 'ID'],
  ['devices', 'rotate', '--device', NO_DEVICE, '--role', 'operator'],
  ['dashboard', '--no-open'],
  ['gateway', 'status'],
] as const satisfies readonly (readonly string[])[];

/** What a release says of its own commands. */
const HELP = [['devices'], ['devices', 'approve']];

/** What the same commands say while no gateway runs. */
const ALONE = [['devices', 'list']] as const satisfies readonly (readonly string[])[];

type Way = CommandRow['gateway'];

async function ran(
  { gateway }: Stage,
  way: Way,
  command: readonly string[],
  asked: string,
): Promise<CommandRow> {
  const { code, stdout, stderr } = await gateway.cli(
    ...command.map((word) => (word === 'ID' ? asked : word)),
  );
  return {
    row: 'command',
    command: `openclaw ${command.join(' ')}`.trim(),
    gateway: way,
    code,
    stdout,
    stderr,
  };
}

/**
 * Runs the pairing commands of a release's own command line, while a request waits, and writes down what they print;
 * then some of them once more without a gateway. It stops the stage.
 */
export async function recordCommands(stage: Stage): Promise<CommandRow[]> {
  const rows: CommandRow[] = [];
  const { token } = stage.gateway;
  const { frames } = await stage.knock('outside', { device: newDevice(), token });
  const asked = /"requestId":"([\w-]+)"/.exec(frames.join())?.[1] ?? NOBODY;
  for (const command of COMMANDS) rows.push(await ran(stage, 'running', command, asked));
  await stage.gateway.stop();
  for (const command of ALONE) rows.push(await ran(stage, 'stopped', command, asked));
  for (const command of HELP) rows.push(await ran(stage, 'stopped', [...command, '--help'], asked));
  return rows;
}
