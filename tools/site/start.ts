// Builds the site and serves it until it is told to stop: npm start
import { packageProgram, run } from '../run.ts';
import { serve } from './serve.ts';

const port = Number(process.env['PORT'] ?? 4321);

/** What to say where the port cannot be had. */
const PROBLEMS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is taken by another program',
  EACCES: 'cannot be used',
  ERR_SOCKET_BAD_PORT: 'cannot be used',
};

async function start(): Promise<void> {
  if ((await run(packageProgram('astro', 'build'))) !== 0) return stop('The site could not be built.');
  try {
    const { url, close } = await serve({ port });
    console.log(`\nPairing Required? is at ${url} (Ctrl+C stops it)\n`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close);
  } catch (error) {
    const problem = PROBLEMS[(error as NodeJS.ErrnoException).code ?? ''];
    if (!problem) throw error;
    stop(`Port ${process.env['PORT'] ?? port} ${problem}. Choose another one: PORT=4322 npm start`);
  }
}

function stop(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

await start();
