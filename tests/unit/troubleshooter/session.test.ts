import { afterEach, describe, expect, test, vi } from 'vitest';
import { writeLink } from '../../../src/troubleshooter/link/link.ts';
import { takeLink } from '../../../src/troubleshooter/link/take.ts';
import type { Memory } from '../../../src/troubleshooter/memory/memory.ts';
import { keep, recall } from '../../../src/troubleshooter/memory/session.ts';
import { mayResume } from '../../../src/troubleshooter/memory/storage-keys.ts';
import { stubNoStorage, stubStorage } from './storage.ts';

/** The name under which every release of version 1 keeps: another one would lose what a tab has. */
const KEY = 'pairing-required.v1';
const EMPTY: Memory = { answers: {}, asked: [], findings: [], attempts: [], setup: undefined };
const ANSWERED: Memory = { ...EMPTY, answers: { client: 'cli' }, asked: ['client'] };

afterEach(() => vi.unstubAllGlobals());

describe('what a tab keeps', () => {
  test.each<[string, Memory]>([
    ['an answer', ANSWERED],
    ['a finding', { ...EMPTY, findings: [{ code: 'net-refused', source: 'paste' }] }],
    ['an attempt', { ...EMPTY, attempts: [{ at: 60_000, gate: undefined, own: false, codes: [] }] }],
  ])('%s comes back', (_, memory) => {
    const entries = stubStorage();
    keep(memory);
    expect([...entries.keys()]).toEqual([KEY]);
    expect(recall()).toEqual(memory);
  });

  test('nothing is kept of nothing, and what was kept goes', () => {
    const entries = stubStorage({ [KEY]: '{}' });
    keep(EMPTY);
    expect([...entries]).toEqual([]);
    expect(recall()).toBeUndefined();
  });

  test('a browser that keeps nothing does no harm', () => {
    stubNoStorage();
    expect(() => keep(ANSWERED)).not.toThrow();
    expect(recall()).toBeUndefined();
  });
});

describe('whether there is something to bring back', () => {
  test.each([
    ['a link', '#v1=e30', {}, true],
    ['what the tab kept', '', { [KEY]: '{}' }, true],
    ['nothing', '', {}, false],
    ['a heading', '#check', {}, false],
    ['a link of another version', '#v2=e30', {}, false],
    ['something that only ends like a link', '#x#v1=', {}, false],
  ])('%s', (_, hash, kept, expected) => {
    stubStorage(kept);
    vi.stubGlobal('location', { hash });
    expect(mayResume()).toBe(expected);
  });

  test('nothing, where the browser keeps nothing', () => {
    stubNoStorage();
    vi.stubGlobal('location', { hash: '' });
    expect(mayResume()).toBe(false);
  });
});

describe('a link in the address bar', () => {
  const arrive = (hash: string) => {
    const replaceState = vi.fn();
    vi.stubGlobal('location', { hash, pathname: '/check/', search: '?x=1' });
    vi.stubGlobal('history', { state: { own: 1 }, replaceState });
    return replaceState;
  };

  test('is read, and gone afterwards', () => {
    const replaceState = arrive(writeLink(ANSWERED));
    expect(takeLink()).toEqual(ANSWERED);
    expect(replaceState.mock.calls).toEqual([[{ own: 1 }, '', '/check/?x=1']]);
  });

  test.each([
    ['is broken', '#v1=%%%'],
    ['is too long', `#v1=${'A'.repeat(8_000)}`],
    ['holds nothing that is known', '#v1=e30'],
  ])('is gone too where it %s, and that is told', (_, hash) => {
    const replaceState = arrive(hash);
    expect(takeLink()).toBe('damaged');
    expect(replaceState).toHaveBeenCalledOnce();
  });

  test.each(['', '#check', '#x#v1='])('%j is left alone', (hash) => {
    const replaceState = arrive(hash);
    expect(takeLink()).toBeUndefined();
    expect(replaceState).not.toHaveBeenCalled();
  });
});
