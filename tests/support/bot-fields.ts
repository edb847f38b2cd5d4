import type { IncomingMessage } from 'node:http';
import { text as textOf } from 'node:stream/consumers';

/** A field of a form that carries a file beside short texts. */
const FIELD = /name="(\w+)"\r\n(?:[\w-]+:.*\r\n)*\r\n([\s\S]*?)\r\n--/g;

/** Reads what came with a call of a bot: as JSON, or in a form that carries a picture. */
export async function fieldsOf(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  const text = await textOf(request);
  const type = request.headers['content-type'] ?? '';
  if (type.includes('json') && text !== '') return JSON.parse(text) as Record<string, unknown>;
  const form = [...text.matchAll(FIELD)].map(([, name = '', value = '']) => [name, value]);
  return Object.fromEntries([...new URL(request.url ?? '', 'http://any').searchParams, ...form]);
}
