// Runs inside a namespace, where the tests themselves cannot be: does the one thing that its argument says, as JSON,
// and prints what came of it, as JSON.
import { createPrivateKey } from 'node:crypto';
import { WebSocket } from 'ws';
import { readAnswer, readChallenge } from '../../src/gateway/frames.ts';
import { deviceOf } from '../support/device.ts';
import { untilReady } from '../support/ready.ts';
import type { Knock, Met, Task } from './task.ts';

/** What a dashboard asks for. */
const SCOPES = [
  'operator.admin',
  'operator.read',
  'operator.write',
  'operator.approvals',
  'operator.pairing',
];

/** A dashboard's `connect`. Newer gateways hear from their own pages which build they are, and let "dev" through. */
function connectOf({ key, token, protocol, build }: Knock, nonce: string): string {
  const frame = deviceOf(createPrivateKey(key)).connect(nonce, token, protocol, SCOPES);
  return build === undefined ? frame : frame.replace('"client":{', `"client":{"buildId":"${build}",`);
}

/** Comes as a dashboard does that was opened at the address. */
function knock(task: Knock): Promise<Met> {
  const { url, origin, headers } = task;
  return new Promise((resolve) => {
    // a proxy of the tests signs its certificate itself
    const socket = new WebSocket(url, { origin, headers, rejectUnauthorized: false });
    socket.on('message', (data) => {
      const greeting = readChallenge(String(data));
      if (greeting) socket.send(connectOf(task, greeting.nonce));
      const answer = readAnswer(String(data), 'connect');
      if (!answer) return;
      resolve({ answer });
      socket.close();
    });
    socket.on('unexpected-response', (_request, response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      response.on('end', () => resolve({ http: `${response.statusCode} ${body}` }));
    });
    socket.on('close', (code, reason) => resolve({ closed: `${code} ${reason}` }));
    socket.on('error', (error: NodeJS.ErrnoException) => resolve({ failed: error.code ?? error.message }));
  });
}

const task = JSON.parse(process.argv[2] ?? '') as Task;
if ('knock' in task) console.log(JSON.stringify(await knock(task.knock)));
// whether the gateway has ended meanwhile is seen from outside
else await untilReady(task.ready, { exitCode: null, signalCode: null });
