import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isInAddress, keepInAddress } from '../../../src/troubleshooter/link/in-address.ts';
import { writeLink } from '../../../src/troubleshooter/link/link.ts';
import type { Memory } from '../../../src/troubleshooter/memory/memory.ts';

const EMPTY: Memory = { answers: {}, asked: [], findings: [], attempts: [], setup: undefined };
const ANSWERED: Memory = { ...EMPTY, answers: { client: 'cli' }, asked: ['client'] };
const LINK = writeLink(ANSWERED);

const state = { mine: true };
const replaceState = vi.fn<(state: unknown, unused: string, url: string) => void>();
const at = (hash: string): void =>
  void vi.stubGlobal('location', { hash, pathname: '/check/', search: '?x' });

beforeEach(() => {
  replaceState.mockReset();
  vi.stubGlobal('history', { state, replaceState });
});
afterEach(() => vi.unstubAllGlobals());

test.each([
  ['what is told is put there', '', ANSWERED, `/check/?x${LINK}`],
  ['it takes the place of what was told before', '#v1=e30', ANSWERED, `/check/?x${LINK}`],
  ['of a part of the page too', '#main', ANSWERED, `/check/?x${LINK}`],
  ['what is told no more goes', LINK, undefined, '/check/?x'],
  ['of nothing known there is no address', LINK, EMPTY, '/check/?x'],
  ['what stands there is not written again', LINK, ANSWERED, undefined],
  ['a part of the page stays', '#main', undefined, undefined],
  ['nothing stays nothing', '', undefined, undefined],
])('%s', (_, hash, told, written) => {
  at(hash);
  keepInAddress(told);
  expect(replaceState.mock.calls).toEqual(written === undefined ? [] : [[state, '', written]]);
});

test('a browser that forbids it does no harm', () => {
  at('');
  replaceState.mockImplementation(() => {
    throw new DOMException('too often', 'SecurityError');
  });
  expect(() => keepInAddress(ANSWERED)).not.toThrow();
});

test.each([
  [LINK, ANSWERED, true],
  ['', ANSWERED, false],
  [LINK, EMPTY, false],
  [LINK, undefined, false],
])('%s holds what the tab kept: %#', (hash, memory, is) => {
  at(hash);
  expect(isInAddress(memory)).toBe(is);
});
