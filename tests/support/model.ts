import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

interface Message {
  readonly role: string;
  readonly content: unknown;
}

/** What the model is told to do: run a command, and say what came of it. */
const ORDER = /Run this and tell me what it prints: (.+)/;
/** How long it lets a command run before it looks elsewhere; by itself the tool waits ten seconds. */
const PATIENCE = 120_000;

/** The text of a message, which may come in parts. */
export const textOf = (content: unknown): string =>
  Array.isArray(content)
    ? content.map((part: { readonly text?: string }) => part.text ?? '').join('\n')
    : String(content ?? '');

/** What an obedient model says next: it calls the tool `exec`, and then repeats what the tool gave back. */
function next(messages: readonly Message[]): object {
  const ordered = messages.findLastIndex(
    ({ role, content }) => role === 'user' && ORDER.test(textOf(content)),
  );
  const given = messages.slice(ordered + 1).findLast(({ role }) => role === 'tool');
  if (given) return { content: `It printed: ${textOf(given.content)}` };
  const command = ORDER.exec(textOf(messages[ordered]?.content))?.[1];
  if (command === undefined) return { content: 'There is nothing to run.' };
  const call = { name: 'exec', arguments: JSON.stringify({ command, yieldMs: PATIENCE }) };
  return { tool_calls: [{ index: 0, id: `call${messages.length}`, type: 'function', function: call }] };
}

/** A language model that does as it is told. */
export interface Model {
  /** Where it speaks OpenAI's chat completions. */
  readonly url: string;
  close(): void;
}

/** Starts one on loopback. */
export async function startModel(): Promise<Model> {
  const server = createServer(async (request, response) => {
    const { messages = [] } = (await json(request)) as { readonly messages?: readonly Message[] };
    const delta = next(messages);
    const frame = { id: 'said', object: 'chat.completion.chunk', created: 0, model: 'obedient' };
    const chunk = (part: object, finish_reason: string | null): string =>
      `data: ${JSON.stringify({ ...frame, choices: [{ index: 0, delta: part, finish_reason }] })}\n\n`;
    const end = chunk({}, 'tool_calls' in delta ? 'tool_calls' : 'stop');
    response.setHeader('content-type', 'text/event-stream');
    response.end(`${chunk({ role: 'assistant', ...delta }, null)}${end}data: [DONE]\n\n`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, close };
}

/** Keys of openclaw.json that make a model everybody's. */
export function modelSettings({ url }: Model): Readonly<Record<string, unknown>> {
  const cost = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 };
  const limits = { contextWindow: 200_000, maxTokens: 4_096 };
  const model = { id: 'obedient', name: 'obedient', reasoning: false, input: ['text'], cost, ...limits };
  const provider = { baseUrl: url, apiKey: 'none', api: 'openai-completions', models: [model] };
  return {
    models: { providers: { stand: provider } },
    agents: { defaults: { model: { primary: 'stand/obedient' }, skipBootstrap: true } },
  };
}
