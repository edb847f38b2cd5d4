import { expect, test } from 'vitest';
import { parsePaste } from '../../../src/evidence/parse.ts';

const codesOf = (text: string): string[] => parsePaste(text).findings.map(({ code }) => code);

// as the packages have them (tests/recordings/texts.jsonl)
test.each([
  'If logs show protocol mismatch after rollback, stop stale OpenClaw client processes listed here and rerun doctor.',
  '- Paired device cli is missing its approved operator scope baseline. Scope upgrades can get stuck in pairing-required until the device repairs or is re-approved.',
  'Gateway service restarted.',
  'Gateway service restart scheduled.',
  'Node service restarted.',
  'You may need to sign in or approve this browser again.',
])('nobody was refused: %s', (text) => {
  expect(codesOf(text).filter((code) => code.startsWith('said-'))).toEqual([]);
});

test('what is spoken of hides nothing that was said', () => {
  const text =
    'If logs show protocol mismatch after rollback, stop stale clients.\ngateway closed (1002): protocol mismatch';
  expect(codesOf(text)).toContain('said-protocol-mismatch');
});

test('doctor tells of a stale pass, and of no refusal', () => {
  const text =
    'Local cached operator device token for cli predates the gateway rotation. This is a stale device-token pattern and can fail with device token mismatch.';
  expect(codesOf(text)).toEqual(['status-device-token-stale']);
});

test('possible causes are none that was found', () => {
  const text = [
    'gateway closed (1006 abnormal closure (no close frame)): no close reason',
    'Possible causes:',
    '- Gateway not yet ready to accept connections (retry after a moment)',
    '- TLS mismatch (connecting with ws:// to a wss:// gateway, or vice versa)',
    '- Gateway process stopped or became unreachable (confirm it is still running)',
    '- Gateway crashed or was terminated unexpectedly',
  ].join('\n');
  const codes = codesOf(text);
  expect(codes).toContain('close-1006');
  expect(codes.filter((code) => code.startsWith('status-'))).toEqual([]);
});

test('a release that a line names as the one that brought something is not the one that runs', () => {
  const seeded =
    'gateway: seeded gateway.controlUi.allowedOrigins ["http://localhost:18789"] for bind=lan (required since v2026.2.26; see issue #29385).';
  expect(codesOf(seeded)).not.toContain('status-release');
  expect(parsePaste(`openclaw 2026.9.6\n${seeded}`).findings).toContainEqual(
    expect.objectContaining({ code: 'status-release', values: { release: '2026.9.6' } }),
  );
});
