import { readersNaming } from '../../../../src/diagnosis/whose.ts';
import { parsePaste } from '../../../../src/evidence/parse.ts';
import { commandValues, type Told, type Values } from '../../../../src/fix/values.ts';
import { addressOf } from '../../troubleshooter/screen/facts.ts';

export const A = '0b1c9c8e-1111-4222-8333-444455556666';
export const B = '1c2d0d9f-1111-4222-8333-444455556666';
export const C = '2d3e1eaf-1111-4222-8333-444455556666';
export const EVIL = 'https://evil.example';

/** What fills the blanks and what is offered, of texts of which each is read after the one before. */
export function told(texts: readonly string[], more: Told & { picked?: number; typed?: string } = {}) {
  const { picked, typed, ...rest } = more;
  const [pasted, ...printed] = texts.map((text) => parsePaste(text, '', typed));
  const namings = [pasted && readersNaming(pasted, { picked }), ...printed.map(({ naming }) => naming)];
  const address = typed === undefined ? undefined : addressOf(typed);
  const { values, offers } = commandValues({ ...rest, address, namings });
  const filled: Values = values;
  return { ...filled, offers: offers.map(({ blank, value }) => `${blank} ${value}`), all: offers };
}

export const closed = (at: string, conn: string, origin: string, reason: string): string =>
  `${at} [ws] closed before connect conn=${conn} remote=10.77.0.1 fwd=n/a origin=${origin} host=127.0.0.1:18789 ua=n/a code=1008 reason=${reason}`;
export const HOSTILE = closed('10:02:11', 'aaaaaaaa-2', EVIL, 'origin not allowed');

export const shown = (id: string): string =>
  `disconnected (1008): pairing required: device is not approved yet (requestId: ${id})`;

export const entry = (id: string, more = ''): string =>
  `{"requestId":"${id}","deviceId":"d${id}","clientId":"openclaw-control-ui","platform":"linux",${more}"remoteIp":"10.0.0.7","ts":1795345951245}`;
export const json = (...ids: readonly string[]): string =>
  `{"pending":[${ids.map((id) => entry(id)).join(',')}],"paired":[]}`;
export const table = (...ids: readonly string[]): string =>
  [
    `Pending (${ids.length})`,
    '┌───────────┬────────┬─────────┐',
    '│ Request                              │ Device             │ IP        │ Age     │ Flags  │',
    '├───────────┼────────┼─────────┤',
    ...ids.map((id) => `│ ${id} │ 1cb63a4f7daaa9518d │ 10.77.0.1 │ 3m ago  │        │`),
    '└───────────┴────────┴─────────┘',
    'Paired (0)',
  ].join('\n');
