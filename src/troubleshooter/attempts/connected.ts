import type { Finding, FindingCode } from '../../evidence/finding.ts';

/** What only a client that was let in shows, or a page that was. */
const CONNECTED: readonly FindingCode[] = ['shows-connected', 'probe-anonymous-admitted'];

/** Says whether the evidence shows a client that got in, and none that was refused. */
export function seesConnected(findings: readonly Finding[]): boolean {
  const refused = findings.some(({ code }) => code.startsWith('said-'));
  return !refused && findings.some(({ code }) => CONNECTED.includes(code));
}
