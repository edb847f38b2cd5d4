import { describe, expect, test } from 'vitest';
import { parsePaste } from '../../../src/evidence/parse.ts';

const DEVICE = '7cf3b761'.repeat(8);
const codesOf = (text: string): string[] => parsePaste(text).findings.map(({ code }) => code);

describe('an approval that was typed', () => {
  test.each(['approve', 'reject'])('to %s a device’s id, where a request’s is wanted', (verb) => {
    expect(codesOf(`$ openclaw devices ${verb} ${DEVICE}\nunknown requestId`)).toContain(
      'cli-device-id-for-request',
    );
  });

  test('with a request’s id is none', () => {
    const request = '47f2421e-2e49-4db9-aed5-298545d40100';
    expect(codesOf(`$ openclaw devices approve ${request}\nunknown requestId`)).not.toContain(
      'cli-device-id-for-request',
    );
  });

  test.each(['approve', 'reject'])('to %s a node that its list does not know', (verb) => {
    expect(codesOf(`$ openclaw nodes ${verb} x\nunknown requestId`)).toContain('cli-unknown-node-request');
  });

  test.each(['$ openclaw nodes approve x\nApproved', '$ openclaw devices approve x\nunknown requestId'])(
    '%s is no such node',
    (text) => expect(codesOf(text)).not.toContain('cli-unknown-node-request'),
  );
});
