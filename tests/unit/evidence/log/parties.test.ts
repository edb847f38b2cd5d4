import { describe, expect, test } from 'vitest';
import { readLog } from '../../../../src/evidence/log/connections.ts';
import { type Client, clientsOf } from '../../../../src/evidence/log/parties.ts';
import { redact } from '../../../../src/evidence/redact.ts';

const clients = (...lines: readonly string[]): readonly Client[] =>
  clientsOf(readLog(redact(lines.join('\n')).text).connections);
let count = 0;
/** An entry about a connection of its own, which was refused. */
const refused = (words: string, reason = 'device identity required'): string =>
  `10:02:03 [ws] closed before connect conn=${(count++).toString().padStart(8, '0')} ${words} reason=${reason}`;
const told = (...lines: readonly string[]): readonly string[] =>
  clients(...lines).map(({ kind, from, fate }) => `${kind} ${from} ${fate}`.replace('  ', ' '));

describe('one client', () => {
  const CLI = 'client=cli cli v2026.4.12 remote=10.0.0.7 fwd=10.0.0.9 device=d1';

  test.each([
    ['that says the same twice', CLI, CLI],
    ['of which less is known then', CLI, 'remote=10.0.0.7'],
    ['of which more is known then', 'remote=10.0.0.7', CLI],
    ['from one page', 'origin=http://a:1', 'origin=http://a:1'],
  ])('%s', (_, first, then) => {
    const [only, ...others] = clients(refused(first), refused(then, 'protocol mismatch'));
    expect(others).toEqual([]);
    expect(only).toMatchObject({ fate: 'said-protocol-mismatch' });
    expect(only?.kind).toBe(first.includes('cli') || then.includes('cli') ? 'cli' : undefined);
    expect(only?.connections).toHaveLength(2);
  });

  test.each([
    ['another address', CLI, CLI.replace('remote=10.0.0.7', 'remote=10.0.0.8')],
    ['another forwarded address', CLI, CLI.replace('fwd=10.0.0.9', 'fwd=10.0.0.8')],
    ['another device', CLI, CLI.replace('d1', 'd2')],
    ['another release', CLI, CLI.replace('4.12', '4.13')],
    ['another page', 'origin=http://a:1', 'origin=http://a:2'],
    ['no page', 'origin=http://a:1', 'remote=10.0.0.7'],
    ['another program', 'client=cli mode=cli', 'client=openclaw-control-ui mode=webchat'],
  ])('is not the one of %s', (_, first, then) => {
    expect(clients(refused(first), refused(then))).toHaveLength(2);
  });
});

test('each is told where it was spoken of last', () => {
  const [one, other] = ['remote=10.0.0.7', 'remote=10.0.0.8'];
  expect(told(refused(one), refused(other), refused(one))).toEqual([
    'undefined 10.0.0.8 said-device-identity-required',
    'undefined 10.0.0.7 said-device-identity-required',
  ]);
});

describe('what it is, and where it comes from', () => {
  test.each([
    ['a page that the gateway serves', 'origin=http://gw:1 host=gw:1', 'control-ui http://gw:1'],
    ['over TLS', 'origin=https://gw host=gw', 'control-ui https://gw'],
    ['a page from elsewhere', 'origin=http://a host=gw', 'undefined http://a'],
    ['a page whose name is like it', 'origin=ahttp://gw host=agw', 'undefined ahttp://gw'],
    ['a page, of an unknown host', 'origin=http://gw', 'undefined http://gw'],
    ['a program of OpenClaw', 'client=cli mode=cli remote=10.0.0.7', 'cli'],
    ['a program of others', 'client=gateway-client mode=test remote=10.0.0.7', 'third-party gateway-client'],
    ['one without a name', 'remote=10.0.0.7', 'undefined 10.0.0.7'],
    ['one of which nothing is known', 'fwd=n/a', 'undefined'],
  ])('%s', (_, words, who) => {
    expect(told(refused(words))).toEqual([`${who} said-device-identity-required`]);
  });
});

describe('what became of it', () => {
  test('it was let in', () => {
    const entry = '10:02:03 [ws] webchat connected conn=aaaaaaaa remote=10.0.0.7';
    expect(told(entry)).toEqual(['control-ui connected']);
  });

  test('of several refusals the last', () => {
    const twice = refused('remote=10.0.0.7', 'origin not allowed, then protocol mismatch');
    expect(told(twice)).toEqual(['undefined 10.0.0.7 said-protocol-mismatch']);
  });

  test('nothing that is known', () => {
    expect(clients(refused('remote=10.0.0.7', 'n/a'))).toEqual([]);
    expect(clients(refused('client=Pairing Required? check', 'n/a'))).toEqual([]);
  });
});
