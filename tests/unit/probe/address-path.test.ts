import { expect, test } from 'vitest';
import { basePathOf } from '../../../src/probe/address-path.ts';

test.each([
  ['/', { path: '' }],
  ['/claw//', { path: '/claw' }],
  // whatever is cut first, cuts
  ['/a/token/b%23c', { path: '/a', removed: 'secret-removed' }],
  ['/a%23b/token/c', { path: '/a', removed: 'secret-removed' }],
  ['/a/token', { path: '/a', removed: 'secret-removed' }],
  ['/a/tokens', { path: '/a/tokens' }],
  ['/a;b', { path: '/a', removed: 'secret-removed' }],
  ['/a%2523b', { path: '/a', removed: 'secret-removed' }],
  ['/a=b', { path: '', removed: 'secret-removed' }],
  ['/a,b', { path: '', removed: 'path-removed' }],
] as const)('of the path %s is sent %o', (path, sent) => {
  expect(basePathOf(path)).toEqual(sent);
});
