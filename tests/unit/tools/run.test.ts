import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'vitest';

/** Runs a child that says something and then waits for ever. */
const PARENT = `
import { run } from './tools/run.ts';
await run({ file: process.execPath, args: ['--eval', 'console.log("here"); setInterval(() => {}, 1000)'] });
`;

test('what was run ends with who ran it', async () => {
  const parent = spawn(process.execPath, ['--input-type=module', '--eval', PARENT], { stdio: 'pipe' });
  await once(parent.stdout, 'data');
  parent.kill('SIGTERM');
  // both write to it, so it closes once both have ended
  await once(parent.stdout, 'close');
});
