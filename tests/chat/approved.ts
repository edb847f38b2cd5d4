import { setTimeout as wait } from 'node:timers/promises';
import type { Stage } from './stage.ts';

const TAKES_IT_WITHIN = 300_000;
/** What a gateway logs once it has taken a changed configuration: as it runs, or by a restart of itself. */
const TAKEN = /\[reload\].*applied|restart mode: [\s\S]*starting provider/;

/**
 * Lets a person write to the bot: they show it their face, get a code, and the command line approves the code. Later
 * releases make the first such person the gateway's owner, which a running gateway takes from its file.
 *
 * @throws when the code is not given or not taken
 */
export async function getApproved({ bot, gateway }: Stage, person: number): Promise<void> {
  const code = /approve telegram (\w+)/.exec(await bot.ask(person, 'hello', /approve telegram/))?.[1] ?? '';
  const { code: exit, stdout, stderr } = await gateway.cli('pairing', 'approve', 'telegram', code);
  if (exit !== 0) throw new Error(`openclaw pairing approve: exit ${exit}\n${stdout}\n${stderr}`);
  if (!/owner/i.test(stdout)) return;
  const limit = Date.now() + TAKES_IT_WITHIN;
  while (!TAKEN.test(gateway.logs())) {
    if (Date.now() > limit) throw new Error(`Its new owner is not known to the gateway:\n${gateway.logs()}`);
    await wait(50);
  }
}
