import type { Finding, FindingCode } from '../../../src/evidence/finding.ts';

/** Findings of these codes, each from the source its name tells. */
export function found(...codes: FindingCode[]): Finding[] {
  return codes.map((code) => ({ code, source: sourceOf(code) }));
}

/** The same, read in a gateway's log where nothing says whose they are. */
export function nobodys(...codes: FindingCode[]): Finding[] {
  return found(...codes).map((finding) => ({ ...finding, whose: 'nobody' }));
}

function sourceOf(code: FindingCode): Finding['source'] {
  if (code.startsWith('answered-')) return 'answer';
  return code.startsWith('probe-') ? 'probe' : 'paste';
}
