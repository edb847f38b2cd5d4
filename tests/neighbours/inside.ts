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

/** The build that a page says it is of; newer gateways want to hear it from their own pages. */
async function buildAt(origin: string): Promise<string | undefined> {
  const page = await fetch(origin).then(
    (response) => response.text(),
    () => '',
  );
  return /data-openclaw-control-ui-build-id="([^"]+)"/.exec(page)?.[1];
}

/** A dashboard's `connect`, with the build of the page it is on. */
function connectOf({ key, token, protocol }: Knock, nonce: string, buildId: string | undefined): string {
  const frame = deviceOf(createPrivateKey(key)).connect(nonce, token, protocol, SCOPES);
  if (buildId === undefined) return frame;
  const json = JSON.parse(frame) as { params: { client: Record<string, string> } };
  json.params.client['buildId'] = buildId;
  return JSON.stringify(json);
}

/** Comes as a dashboard does that was opened at the address. */
async function knock(task: Knock): Promise<Met> {
  const { url, origin, headers } = task;
  const build = await buildAt(origin);
  return new Promise((resolve) => {
    const socket = new WebSocket(url, { origin, headers });
    socket.on('message', (data) => {
      const greeting = readChallenge(String(data));
      if (greeting) socket.send(connectOf(task, greeting.nonce, build));
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
