import type { Finding, FindingCode } from '../../../src/evidence/finding.ts';

/** Findings of these codes, each from the source its name tells. */
export function found(...codes: FindingCode[]): Finding[] {
  return codes.map((code) => ({ code, source: sourceOf(code) }));
}

function sourceOf(code: FindingCode): Finding['source'] {
  if (code.startsWith('answered-')) return 'answer';
  return code.startsWith('probe-') ? 'probe' : 'paste';
}
