import { expect, test } from 'vitest';
import { GRANTS, LOOSENS_A_CHECK } from '../../../src/fix/actions.ts';

test('what changes how people log in, or whom a check lets through, is folded until it is proved', () => {
  expect(LOOSENS_A_CHECK).toEqual(['set-token', 'trust-proxy', 'allow-origin']);
});

test('whatever lets somebody in says what it grants', () => {
  expect(GRANTS).toEqual([
    'approve-request',
    'approve-own-cli',
    'approve-node',
    'approve-chat-sender',
    ...LOOSENS_A_CHECK,
  ]);
});
