import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { entryOf, type Release } from '../support/releases.ts';
import type { Home } from '../support/shell.ts';

/** A node host that runs in a window of its own machine. */
interface NodeHost {
  /** Waits until it has said something. @throws when it ends without having said it */
  says(text: RegExp): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Runs `openclaw node run`, as content/commands.yaml shows it.
 *
 * @param port where the gateway is, seen from the node
 * @param token the gateway's; without it the node has none
 */
export function startNode(release: Release, at: Home, port: number, token?: string): NodeHost {
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: at.home,
    OPENCLAW_STATE_DIR: at.stateDir,
    OPENCLAW_CONFIG_PATH: at.configPath,
    NODE_COMPILE_CACHE: resolve('.cache/node-compile'),
    NO_COLOR: '1',
    OPENCLAW_DISABLE_BUNDLED_PLUGINS: '1',
    ...(token === undefined ? {} : { OPENCLAW_GATEWAY_TOKEN: token }),
  };
  const args = ['node', 'run', '--host', '127.0.0.1', '--port', String(port)];
  const child = spawn(process.execPath, [entryOf(release), ...args], { env });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      child.emit('said');
    });
  const ended = once(child, 'close');
  return {
    says: (text) =>
      new Promise((found, reject) => {
        const look = (): void => {
          if (text.test(said)) found();
        };
        child.on('said', look);
        void ended.then(() => (text.test(said) ? found() : reject(new Error(`It ended and said:\n${said}`))));
        look();
      }),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
