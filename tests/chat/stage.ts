import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { BotApi } from '../support/bot-api.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { modelSettings, startModel } from '../support/model.ts';
import { BEHIND_PROXY, HOST, PROXY } from '../support/outside.ts';
import { entryOf, type Release } from '../support/releases.ts';
import { Dashboards } from './dashboards.ts';

/** A gateway that people write to on Telegram, with an agent that does as it is told. */
export interface Stage {
  readonly gateway: Gateway;
  readonly bot: BotApi;
  readonly dashboards: Dashboards;
  close(): Promise<void>;
}

/** Puts `openclaw` where a shell finds it, as an installation does. */
function onPath(release: Release, folder: string): string {
  const file = join(folder, 'openclaw');
  writeFileSync(file, `#!/bin/sh\nexec '${process.execPath}' '${entryOf(release)}' "$@"\n`);
  chmodSync(file, 0o755);
  return [folder, process.env['PATH'] ?? ''].join(delimiter);
}

/** Writes a file of what the gateway is to trust: the stand-in, and what this machine needs for its own npm. */
function trusting(certificate: string, folder: string): string {
  const here = process.env['NODE_EXTRA_CA_CERTS'];
  const file = join(folder, 'trusted.pem');
  writeFileSync(file, [certificate, ...(here ? [readFileSync(here, 'utf8')] : [])].join('\n'));
  return file;
}

/**
 * Starts a gateway of a release with its Telegram channel and the plugin that knows `/pair`, as they are by default:
 * strangers get a code.
 *
 * @param allowed the number of somebody whom the channel's list lets write
 */
export async function openStage(release: Release, allowed: number): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'pairing-chat-'));
  const [bot, model] = [new BotApi(), await startModel()];
  const leaving: (() => unknown)[] = [bot.close.bind(bot), model.close];
  const close = async (): Promise<void> => {
    for (const leave of leaving) await leave();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const proxy = await bot.open();
    const gateway = await startGateway({
      release,
      config: { ...BEHIND_PROXY, trustedProxies: [PROXY] },
      settings: {
        ...modelSettings(model),
        channels: { telegram: { enabled: true, botToken: '42:stand-in', proxy, allowFrom: [`${allowed}`] } },
        // whom the agent talks to is nothing to the others
        session: { dmScope: 'per-channel-peer' },
        plugins: {
          allow: ['telegram', 'device-pair'],
          entries: {
            telegram: { enabled: true },
            'device-pair': { config: { publicUrl: `wss://${HOST}` } },
          },
        },
      },
      env: {
        OPENCLAW_DISABLE_BUNDLED_PLUGINS: '0',
        NODE_EXTRA_CA_CERTS: trusting(bot.certificate, folder),
        // about 2026.4.26 a gateway installs the packages of its channels itself; once is enough
        OPENCLAW_PLUGIN_STAGE_DIR: resolve('.cache/openclaw', `${release}-plugins`),
        PATH: onPath(release, folder),
      },
    });
    leaving.unshift(gateway.stop);
    // while a gateway loads its channels it hears nobody, and sends away clients that have to wait
    await bot.ask(allowed, '/pair pending');
    return { gateway, bot, dashboards: new Dashboards(gateway), close };
  } catch (error) {
    await close();
    throw error;
  }
}
