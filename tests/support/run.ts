import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs a line by `sh -c` to its end.
 *
 * @param env variables beside those of this process
 * @throws when it ends with anything but 0, with what it printed
 */
export async function run(
  line: string,
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const child = spawn('sh', ['-c', line], { cwd, env: { ...process.env, ...env }, stdio: 'pipe' });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  await once(child, 'close');
  if (child.exitCode !== 0) throw new Error(`${line} ended with ${child.exitCode}:\n${said}`);
}
