import type { Finding, FindingCode } from '../../evidence/finding.ts';
import { blanksFrom } from '../../fix/blanks.ts';
import { MANUAL } from '../../fix/sources.ts';
import type { Address } from '../../probe/address.ts';
import type { Item, Piece } from './screen.ts';

/** Each check by hand, and the findings that call for it. */
const CHECKS: Readonly<Record<string, readonly FindingCode[]>> = {
  /** Failures that the user's leave would end. */
  allow: ['probe-permission-denied', 'probe-permission-missing'],
  /** Failures that more than one reason gives; a tab, curl or another browser sees which. */
  same: [
    'probe-fast-failure',
    'probe-secure-failure',
    'probe-connected-then-closed',
    'probe-permission-missing',
    'probe-unreachable',
    'probe-no-answer',
    'probe-port-silent',
  ],
  /** The gateway spoke to this page, which is more than it can know of the user's own. */
  unseen: ['probe-greeting'],
  /** Where the question as a device would stop as well. */
  token: ['probe-origin-refused'],
};

const linkTo = ({ page, shown }: Address): Item => ({
  tag: 'a',
  attributes: { href: page, target: '_blank', rel: 'noopener noreferrer' },
  inside: [{ key: 'open', values: { address: shown } }],
});

/** What the check cannot tell, and who can. */
export function manualChecksPiece(probed: readonly Finding[], address: Address | undefined): Piece {
  const manual = Object.keys(CHECKS).filter((name) =>
    probed.some(({ code }) => CHECKS[name]?.includes(code)),
  );
  if (manual.length === 0) return {};
  const form = address?.secure ? 'secure' : address?.kind === 'loopback' ? 'loopback' : 'plain';
  const piece: Piece = { shown: ['manual-checks'], groups: { manual, curl: [form] } };
  if (!address) return piece;
  const { hostname, host, port } = new URL(address.page);
  const values = {
    port: port || (address.secure ? '443' : '80'),
    'your-host': hostname,
    'secure-host': host,
  };
  return {
    ...piece,
    lists: { tab: [linkTo(address)] },
    blanks: { manual: blanksFrom(MANUAL, 'typed', values) },
  };
}
