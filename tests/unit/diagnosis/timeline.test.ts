import { describe, expect, test } from 'vitest';
import { gatesOf, stopOf } from '../../../src/diagnosis/timeline.ts';
import type { FindingCode } from '../../../src/evidence/finding.ts';
import { found } from './findings.ts';

/** The timeline as one letter a gate: passed, stopped, not reached, `-` not checked. */
function timeline(...codes: FindingCode[]): string {
  const letters = { passed: 'p', stopped: 's', 'not-reached': 'n', 'not-checked': '-' };
  return Object.values(gatesOf(found(...codes)))
    .map((state) => letters[state])
    .join('');
}

describe('the gate timeline', () => {
  test('says nothing where nobody looked', () => {
    expect(timeline()).toBe('--------');
    expect(stopOf([])).toBeUndefined();
  });

  test.each<[string, FindingCode, string]>([
    ['pairing', 'said-pairing-required', 'ppppppps'],
    ['token', 'said-token-mismatch', 'ppppppsn'],
    ['origin', 'said-origin-not-allowed', 'ppppsnnn'],
    ['upgrade', 'said-proxy-attribution-required', 'psnnnnnn'],
  ])('a refusal at %s has passed what comes before', (_, code, expected) => {
    expect(timeline(code)).toBe(expected);
  });

  test('an error that the user names stands at its gate, where nobody else saw one', () => {
    expect(timeline('answered-says-token')).toBe('ppppppsn');
    expect(timeline('answered-says-token', 'net-refused')).toBe('snnnnnnn');
    expect(timeline('answered-says-token', 'said-origin-not-allowed')).toBe('ppppsnnn');
  });

  test('a refused connection has passed nothing', () => {
    expect(timeline('net-refused')).toBe('snnnnnnn');
  });

  test('a gateway that says why it does not start is not reached', () => {
    expect(timeline('asks-token')).toBe('snnnnnnn');
    expect(timeline('asks-token', 'said-pairing-required')).toBe('ppppppps');
  });

  test('a proxy that answers was reached', () => {
    expect(timeline('http-redirect')).toBe('psnnnnnn');
  });

  test('a greeting proves three gates and nothing beyond', () => {
    expect(timeline('probe-greeting')).toBe('ppp-----');
  });

  test('the refusal of this page stands where nothing better is known', () => {
    expect(timeline('probe-greeting', 'probe-origin-refused')).toBe('ppppsnnn');
  });

  test('the gateway’s word to the user’s client wins over the probe, and the probe over tools', () => {
    expect(timeline('probe-origin-refused', 'said-pairing-required')).toBe('ppppppps');
    expect(timeline('probe-unreachable', 'said-token-missing')).toBe('ppppppsn');
    expect(timeline('net-refused', 'probe-origin-refused')).toBe('ppppsnnn');
  });

  test('of two that count alike the one further on stands, whichever was found first', () => {
    expect(timeline('net-refused', 'http-redirect')).toBe('psnnnnnn');
    expect(timeline('http-redirect', 'net-refused')).toBe('psnnnnnn');
  });

  test('what counts no more than a stop does not undo it', () => {
    expect(timeline('net-refused', 'http-greeted')).toBe('snnnnnnn');
    expect(timeline('probe-unreachable', 'http-greeted')).toBe('snnnnnnn');
    expect(timeline('http-redirect', 'probe-unreachable')).toBe('snnnnnnn');
  });

  test('what a tool was refused does not undo what the probe passed', () => {
    expect(timeline('net-refused', 'probe-greeting')).toBe('ppp-----');
  });

  test('of several refusals in one paste the last counts', () => {
    expect(timeline('said-token-missing', 'said-pairing-required')).toBe('ppppppps');
    expect(timeline('said-pairing-required', 'said-origin-not-allowed')).toBe('ppppsnnn');
  });

  test.each<FindingCode>([
    'probe-failed',
    'probe-clock-skew',
    'probe-protocol-answered',
    'probe-mixed-content',
    'probe-permission-denied',
    'probe-permission-missing',
    'probe-own-policy',
    'close-1006',
    'answered-says-no-connection',
    'answered-change-updated',
  ])('%s marks no gate', (code) => {
    expect(timeline(code)).toBe('--------');
  });
});
