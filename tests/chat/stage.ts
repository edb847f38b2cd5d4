import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { BotApi } from '../support/bot-api.ts';
import { type Device, newDevice } from '../support/device.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { modelSettings, startModel } from '../support/model.ts';
import { BEHIND_PROXY, HOST, knock, PROXY } from '../support/outside.ts';
import { entryOf, type Release } from '../support/releases.ts';

/** What a dashboard asks for in every release, whatever else it asks for in some. */
export const DASHBOARD = [
  'operator.admin',
  'operator.read',
  'operator.write',
  'operator.approvals',
  'operator.pairing',
] as const;

/** A dashboard that waits for approval. */
export interface Waiting {
  readonly device: Device;
  readonly requestId: string;
}

/** A gateway that people write to on Telegram, with an agent that does as it is told. */
export interface Stage {
  readonly gateway: Gateway;
  readonly bot: BotApi;
  /** Has exactly so many dashboards wait, the oldest first; those that wait already are among them. */
  waiting(count: number): Promise<readonly Waiting[]>;
  /** Knocks once more. */
  letIn(waiting: Waiting): Promise<boolean>;
  close(): Promise<void>;
}

/** Puts `openclaw` where a shell finds it, as an installation does. */
function onPath(release: Release, folder: string): string {
  const file = join(folder, 'openclaw');
  writeFileSync(file, `#!/bin/sh\nexec '${process.execPath}' '${entryOf(release)}' "$@"\n`);
  chmodSync(file, 0o755);
  return [folder, process.env['PATH'] ?? ''].join(delimiter);
}

/** What this machine trusts beside: its own npm may need that. */
function trustedHere(): readonly string[] {
  const file = process.env['NODE_EXTRA_CA_CERTS'];
  return file ? [readFileSync(file, 'utf8')] : [];
}

/**
 * Starts a gateway of a release with its Telegram channel and the plugin that knows `/pair`, as they are by default:
 * strangers get a code.
 *
 * @param allowed the number of somebody whom the channel's list lets write
 */
export async function openStage(release: Release, allowed: number): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'pairing-chat-'));
  const bot = new BotApi();
  const [proxy, model] = await Promise.all([bot.open(), startModel()]);
  const certificate = join(folder, 'bot-api.pem');
  writeFileSync(certificate, [bot.certificate, ...trustedHere()].join('\n'));
  const leave = (): void => {
    bot.close();
    model.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const telegram = { enabled: true, botToken: '42:stand-in', proxy, allowFrom: [`${allowed}`] };
  const entries = {
    telegram: { enabled: true },
    'device-pair': { config: { publicUrl: `wss://${HOST}` } },
  };
  const gateway = await startGateway({
    release,
    config: { ...BEHIND_PROXY, trustedProxies: [PROXY] },
    settings: {
      ...modelSettings(model),
      channels: { telegram },
      // whom the agent talks to is nothing to the others
      session: { dmScope: 'per-channel-peer' },
      plugins: { allow: ['telegram', 'device-pair'], entries },
    },
    env: {
      OPENCLAW_DISABLE_BUNDLED_PLUGINS: '0',
      NODE_EXTRA_CA_CERTS: certificate,
      // about 2026.4.26 a gateway installs the packages of its channels itself; once is enough
      OPENCLAW_PLUGIN_STAGE_DIR: resolve('.cache/openclaw', `${release}-plugins`),
      PATH: onPath(release, folder),
    },
  }).catch((error: unknown) => {
    leave();
    throw error;
  });

  const knocks = (device: Device) => knock(gateway, device, 'outside', DASHBOARD);
  const waits: Waiting[] = [];
  return {
    gateway,
    bot,
    async waiting(count) {
      for (const { requestId } of waits.splice(count)) await gateway.cli('devices', 'reject', requestId);
      while (waits.length < count) {
        const device = newDevice();
        const { message, details } = await knocks(device);
        const requestId = details['requestId'];
        if (typeof requestId !== 'string') throw new Error(`No request was made: ${message}`);
        waits.push({ device, requestId });
      }
      return waits;
    },
    async letIn(waiting) {
      const { ok } = await knocks(waiting.device);
      if (ok) waits.splice(waits.indexOf(waiting), 1);
      return ok;
    },
    async close() {
      await gateway.stop();
      leave();
    },
  };
}
