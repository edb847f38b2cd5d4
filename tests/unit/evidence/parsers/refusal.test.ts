import { describe, expect, test } from 'vitest';
import { parseRefusals } from '../../../../src/evidence/parsers/refusal.ts';
import { REFUSALS } from '../../../../src/gateway/refusals.ts';
import { codesOf, parsed } from './parsed.ts';

const far = ' x'.repeat(400);
const valuesOf = (text: string) => parsed(parseRefusals, text)[0]?.values;

describe('codes and reasons', () => {
  const rows = Object.entries(REFUSALS).flatMap(([id, refusal]) => [
    ...('codes' in refusal ? refusal.codes.map((code) => [code, id] as const) : []),
    ...('reasons' in refusal ? refusal.reasons.map((reason) => [`reason=${reason}`, id] as const) : []),
  ]);
  // what releases up to 2026.4 say for several refusals is a code all the same
  test.each(rows)('%s', (text, id) => expect(codesOf(parseRefusals, `x ${text} x`)).toEqual([`said-${id}`]));

  const reasons = rows.filter(([text]) => text.startsWith('reason='));
  test.each(reasons)('%s as JSON', (text, id) => {
    expect(codesOf(parseRefusals, `"reason":"${text.slice('reason='.length)}"`)).toEqual([`said-${id}`]);
  });

  test.each(['reason: not-paired', '"reason":"not-paired"', "'reason': 'not-paired'", 'Reason=not-paired'])(
    '%s',
    (text) => expect(codesOf(parseRefusals, text)).toEqual(['said-pairing-not-approved']),
  );

  test.each(['XAUTH_RATE_LIMITED', 'AUTH_RATE_LIMITEDX', 'auth_rate_limited', 'reason=nonsense'])(
    '%s is none',
    (text) => expect(codesOf(parseRefusals, text)).toEqual([]),
  );
});

describe('what a gateway says of itself while all is well', () => {
  test.each([
    'gateway starting...',
    'gateway starting channels',
    'gateway starting HTTP server',
    'Gateway starting with',
  ])('%s', (text) => expect(codesOf(parseRefusals, text)).toEqual([]));

  test.each([
    'gateway starting',
    'gateway starting; retry shortly',
    'gateway starting. x http',
    'gateway starting x',
  ])('%s is a refusal', (text) => expect(codesOf(parseRefusals, text)).toEqual(['said-gateway-starting']));
});

describe('the more exact one beside a vaguer one', () => {
  test.each([
    // the vaguest gives way to any, before or behind it
    ['NOT_PAIRED device identity required', ['device-identity-required']],
    ['device identity required NOT_PAIRED', ['device-identity-required']],
    ['DEVICE_AUTH_INVALID device nonce mismatch', ['device-nonce-mismatch']],
    ['NOT_PAIRED pairing required', ['pairing-required']],
    // «pairing required» only to one at its own gate
    ['pairing required: asking for more scopes', ['pairing-scope-upgrade']],
    ['pairing required; origin not allowed', ['pairing-required', 'origin-not-allowed']],
    ['device pairing required: asking for more scopes', ['pairing-scope-upgrade']],
    ['Device Pairing Required: role-upgrade', ['pairing-role-upgrade']],
    ['pairing required: device pairing required', ['pairing-not-approved']],
    // «protocol mismatch» only to the page that is out of date
    ['protocol mismatch: control ui updated; reload', ['control-ui-outdated']],
    ['protocol mismatch, client version mismatch', ['protocol-mismatch', 'client-version-mismatch']],
    // two exact ones both stand
    ['asking for more scopes, asking for a higher role', ['pairing-scope-upgrade', 'pairing-role-upgrade']],
    // not where it stands far away
    [`pairing required${far} asking for more scopes`, ['pairing-required', 'pairing-scope-upgrade']],
    [`pairing required ${'x'.repeat(681)} asking for more scopes`, ['pairing-scope-upgrade']],
    [
      `pairing required ${'x'.repeat(682)} asking for more scopes`,
      ['pairing-required', 'pairing-scope-upgrade'],
    ],
    // the nearest of several
    [
      'asking for more scopes . . . . . . . role-upgrade: pairing required',
      ['pairing-scope-upgrade', 'pairing-role-upgrade'],
    ],
    [
      'pairing required: role-upgrade . . . . . . . asking for more scopes',
      ['pairing-role-upgrade', 'pairing-scope-upgrade'],
    ],
  ])('%s', (text, ids) => {
    const said = codesOf(parseRefusals, text).filter((code) => code.startsWith('said-'));
    expect(said).toEqual(ids.map((id) => `said-${id}`));
  });
});

describe('several', () => {
  test('come in the order in which each was said last, and the last is named', () => {
    const text = `origin not allowed${far} gateway token missing${far} origin not allowed`;
    expect(parsed(parseRefusals, text).map(({ code, values }) => [code, values])).toEqual([
      ['said-token-missing', {}],
      ['said-origin-not-allowed', {}],
      ['text-several-errors', { last: 'origin-not-allowed' }],
    ]);
  });

  test('a vague word moves the exact one to where it was said last', () => {
    const text = `asking for more scopes, pairing required${far}origin not allowed${far}asking for more scopes NOT_PAIRED`;
    expect(codesOf(parseRefusals, text)).toEqual([
      'said-origin-not-allowed',
      'said-pairing-scope-upgrade',
      'text-several-errors',
    ]);
  });

  test('also where the exact one was said before another', () => {
    expect(codesOf(parseRefusals, 'asking for more scopes, origin not allowed, pairing required')).toEqual([
      'said-origin-not-allowed',
      'said-pairing-scope-upgrade',
      'text-several-errors',
    ]);
  });

  test('of very many the last count', () => {
    const text = `origin not allowed ${'gateway token missing '.repeat(200)}`;
    expect(codesOf(parseRefusals, text)).toEqual(['said-token-missing']);
    expect(codesOf(parseRefusals, `origin not allowed ${'gateway token missing '.repeat(199)}`)).toHaveLength(
      3,
    );
  });

  test('each has the values beside it and not those of the next', () => {
    const before = 'code=1008 origin not allowed, code=4008 gateway token missing';
    expect(parsed(parseRefusals, before).map(({ values }) => values?.['closeCode'])).toEqual([
      '1008',
      '4008',
      undefined,
    ]);
  });
});

test('a request that stands behind the next one is the next one’s', () => {
  const id = '0b1c9c8e-1111-4222-8333-444455556666';
  expect(valuesOf(`pairing required, then origin not allowed (requestId: ${id})`)).toEqual({});
  expect(valuesOf(`pairing required (requestId: ${id}), then origin not allowed`)).toEqual({ requestId: id });
});

describe('what stands around it', () => {
  test('is kept, shortly', () => {
    const [sighting] = parsed(parseRefusals, `${'a '.repeat(100)}origin not allowed${' b'.repeat(300)}`);
    expect(sighting?.raw).toBe(`${'a '.repeat(40)}origin not allowed${' b'.repeat(141)}`);
  });

  test('gives values from near by alone', () => {
    const near = `code=1008 ${'x '.repeat(140)}origin not allowed`;
    expect(valuesOf(near)).toEqual({ closeCode: '1008' });
    expect(valuesOf(`code=1008 ${'x '.repeat(150)}origin not allowed`)).toEqual({});
    expect(valuesOf(`origin not allowed ${'x '.repeat(440)}code=1008`)).toEqual({ closeCode: '1008' });
    expect(valuesOf(`origin not allowed ${'x '.repeat(450)}code=1008`)).toEqual({});
  });
});
