import { expect, test } from 'vitest';
import { loginElsewhere } from '../../../src/probe/login.ts';

test.each(['proxy-user-missing', 'proxy-header-missing', 'tailscale-identity-refused'] as const)(
  '%s says that somebody else logs people in',
  (refusal) => expect(loginElsewhere(refusal)).toBe('probe-login-by-proxy'),
);

test('a bare «unauthorized» says nothing of a secret', () => {
  expect(loginElsewhere('unauthorized')).toBe('probe-login-refused');
});

test.each(['token-missing', 'origin-not-allowed', undefined] as const)('%s says nothing of it', (refusal) => {
  expect(loginElsewhere(refusal)).toBeUndefined();
});
