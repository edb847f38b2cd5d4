// What every npm script begins with: packages and Node first, then the tool, on the Node that was found.
//   node tools/setup/main.mjs                               after npm has installed the packages
//   node tools/setup/main.mjs [--gateway] TOOL.ts [ARG ...]  --gateway: on a Node that real gateways run on
import { spawn } from 'node:child_process';
import { provideGatewayNode, provideNode } from './node.mjs';
import { installPackages, markInstalled } from './packages.mjs';

/** @param {readonly string[]} args */
function main(args) {
  if (args.length === 0) {
    markInstalled('.');
    provideNode();
    return;
  }
  installPackages('.');
  const node = provideNode();
  const [forGateway, tool] = args[0] === '--gateway' ? [true, args.slice(1)] : [false, args];
  const child = spawn(forGateway ? provideGatewayNode() : node, tool, { stdio: 'inherit' });
  // Ctrl+C reaches the tool by itself, which then ends as it likes; other signals come to this process alone
  process.on('SIGINT', () => undefined);
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal));
  child.on('close', (code) => {
    process.exitCode = code ?? 1;
  });
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
