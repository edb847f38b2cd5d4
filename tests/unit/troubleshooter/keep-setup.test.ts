// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { SETUPS } from '../../../src/fix/setup.ts';
import { kept } from '../../../src/layouts/keep.ts';
import { keepSetup } from '../../../src/troubleshooter/memory/keep-setup.ts';
import { stubNoStorage } from './storage.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

test.each(SETUPS)('where the gateway runs, %s, is what the pages of words read', (setup) => {
  keepSetup(setup);
  expect(kept('setup')).toBe(setup);
  expect(localStorage).toHaveLength(1);
});

test('the last one counts', () => {
  keepSetup('docker');
  keepSetup('wsl');
  expect(kept('setup')).toBe('wsl');
});

test('a browser that keeps nothing does no harm', () => {
  stubNoStorage('localStorage');
  expect(() => keepSetup('docker')).not.toThrow();
  vi.unstubAllGlobals();
  expect(kept('setup')).toBeUndefined();
});
