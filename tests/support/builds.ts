import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { writeWorker } from '../../src/offline/worker/write.ts';
import { serve } from '../../tools/site/serve.ts';

/** The text files of a built site that name others. */
const NAMES_OTHERS = /\.(?:html|js)$/;
const HASHED = /^[\w.-]+\.([\w-]{8})\.js$/;

/**
 * Copies the built site as another build would have it: each page says which build it is of, scripts have other
 * names and say so too, and the worker is made anew.
 *
 * @param name the mark, which `data-build`, `data-engine` and `data-box` of the page's root then hold
 * @param wanted whether the build has a worker, or sends it away
 * @returns the folder
 */
export async function buildCalled(name: string, wanted = true): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), `pairing-build-${name}-`));
  cpSync('dist', dir, { recursive: true, filter: (path) => !path.endsWith('.br') });
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) =>
    NAMES_OTHERS.test(file),
  );
  const hashes = files.flatMap((file) => HASHED.exec(basename(file))?.[1] ?? []);
  for (const file of files) {
    const path = join(dir, file);
    let text = readFileSync(path, 'utf8').replace('<html ', `<html data-build="${name}" `);
    for (const hash of hashes) text = text.replaceAll(`.${hash}.js`, `.${hash}${name}.js`);
    const said = /engine/.test(file) ? 'engine' : file.endsWith('box.js') ? 'box' : undefined;
    writeFileSync(path, said ? `${text}\ndocument.documentElement.dataset.${said} = '${name}';` : text);
    const hash = HASHED.exec(basename(file))?.[1];
    if (hash) renameSync(path, path.replace(`.${hash}.js`, `.${hash}${name}.js`));
  }
  await writeWorker(dir, wanted);
  return dir;
}

/** One address at which builds follow one another, or nothing answers. */
export class Host {
  #port = 0;
  #close: () => Promise<void> = async () => undefined;
  /** Paths that a worker asked for by itself, in order. */
  readonly askedByWorker: string[] = [];

  /** Without a slash at its end. */
  get url(): string {
    return `http://localhost:${this.#port}`;
  }

  /** Publishes a build in place of what was there. */
  async publish(dir: string): Promise<void> {
    await this.stop();
    const heard = ({ url = '', headers }: IncomingMessage): void => {
      if (headers.referer?.endsWith('/worker.js')) this.askedByWorker.push(url);
    };
    const { port, close } = await serve({ dir, port: this.#port, heard });
    this.#port = port;
    this.#close = close;
  }

  /** Takes connections and never answers. */
  async hang(): Promise<void> {
    await this.stop();
    const sockets = new Set<Socket>();
    const server = createServer((socket) => {
      sockets.add(socket.on('error', () => undefined));
    });
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#close = async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    };
  }

  /** Is gone: for the browser there is no network. */
  async stop(): Promise<void> {
    await this.#close();
    this.#close = async () => undefined;
  }
}
