import { describe, expect, test } from 'vitest';
import { gatesOf, stopOf } from '../../../src/diagnosis/strip.ts';
import type { FindingCode } from '../../../src/evidence/finding.ts';
import { found } from './findings.ts';

/** The strip as one letter a gate: passed, stopped, not reached, `-` not checked. */
function strip(...codes: FindingCode[]): string {
  const letters = { passed: 'p', stopped: 's', 'not-reached': 'n', 'not-checked': '-' };
  return Object.values(gatesOf(found(...codes)))
    .map((state) => letters[state])
    .join('');
}

describe('the strip of gates', () => {
  test('says nothing where nobody looked', () => {
    expect(strip()).toBe('--------');
    expect(stopOf([])).toBeUndefined();
  });

  test.each<[string, FindingCode, string]>([
    ['pairing', 'said-pairing-required', 'ppppppps'],
    ['token', 'said-token-mismatch', 'ppppppsn'],
    ['origin', 'said-origin-not-allowed', 'ppppsnnn'],
    ['upgrade', 'said-proxy-attribution-required', 'psnnnnnn'],
  ])('a refusal at %s has passed what comes before', (_, code, expected) => {
    expect(strip(code)).toBe(expected);
  });

  test('an error that the reader names stands at its gate, where nobody else saw one', () => {
    expect(strip('answered-says-token')).toBe('ppppppsn');
    expect(strip('answered-says-token', 'net-refused')).toBe('snnnnnnn');
    expect(strip('answered-says-token', 'said-origin-not-allowed')).toBe('ppppsnnn');
  });

  test('a refused connection has passed nothing', () => {
    expect(strip('net-refused')).toBe('snnnnnnn');
  });

  test('a proxy that answers was reached', () => {
    expect(strip('http-redirect')).toBe('psnnnnnn');
  });

  test('a greeting proves three gates and nothing beyond', () => {
    expect(strip('probe-greeting')).toBe('ppp-----');
  });

  test('the refusal of this page stands where nothing better is known', () => {
    expect(strip('probe-greeting', 'probe-origin-refused')).toBe('ppppsnnn');
  });

  test('the gateway’s word to the reader’s client wins over the probe, and the probe over tools', () => {
    expect(strip('probe-origin-refused', 'said-pairing-required')).toBe('ppppppps');
    expect(strip('probe-unreachable', 'said-token-missing')).toBe('ppppppsn');
    expect(strip('net-refused', 'probe-origin-refused')).toBe('ppppsnnn');
  });

  test('what a tool was refused does not undo what the probe passed', () => {
    expect(strip('net-refused', 'probe-greeting')).toBe('ppp-----');
  });

  test('of several refusals in one paste the last counts', () => {
    expect(strip('said-token-missing', 'said-pairing-required')).toBe('ppppppps');
    expect(strip('said-pairing-required', 'said-origin-not-allowed')).toBe('ppppsnnn');
  });

  test.each<FindingCode>([
    'probe-failed',
    'probe-mixed-content',
    'probe-permission-denied',
    'probe-permission-missing',
    'probe-own-policy',
    'close-1006',
    'answered-says-no-connection',
    'answered-change-updated',
  ])('%s marks no gate', (code) => {
    expect(strip(code)).toBe('--------');
  });
});
