import type { Finding, FindingCode } from '../../evidence/finding.ts';
import type { Address } from '../../probe/address.ts';
import { part, show, textual } from '../dom.ts';
import type { Words } from '../words.ts';
import { fillBlanks } from './blanks.ts';

/** Failures that more than one reason gives; a tab, curl or another browser sees which. */
const SAME: readonly FindingCode[] = [
  'probe-fast-failure',
  'probe-secure-failure',
  'probe-connected-then-closed',
  'probe-permission-missing',
  'probe-unreachable',
  'probe-no-answer',
];
/** Failures that the user's leave would end. */
const ALLOW: readonly FindingCode[] = ['probe-permission-denied', 'probe-permission-missing'];
/** The gateway spoke to this page, which is more than it can know of the user's own. */
const UNSEEN: readonly FindingCode[] = ['probe-greeting'];
/** Where the question as a device would stop as well. */
const TOKEN: readonly FindingCode[] = ['probe-origin-refused'];

function linkTo(address: Address, words: Words): HTMLAnchorElement {
  const link = textual('a', words.say('open', { address: address.shown }));
  return Object.assign(link, { href: address.page, target: '_blank', rel: 'noopener noreferrer' });
}

/** Shows what the check cannot tell, and who can. */
export function showManualChecks(
  root: HTMLElement,
  probed: readonly Finding[],
  address: Address | undefined,
  words: Words,
): void {
  const section = part(root, '[data-part="manual-checks"]');
  const has = (codes: readonly FindingCode[]): boolean => probed.some(({ code }) => codes.includes(code));
  const shown = { allow: has(ALLOW), same: has(SAME), unseen: has(UNSEEN), token: has(TOKEN) };
  show(section, Object.values(shown).includes(true));
  for (const [name, visible] of Object.entries(shown))
    show(part(section, `[data-manual="${name}"]`), visible);

  part(section, '[data-tab]').replaceChildren(...(address ? [linkTo(address, words)] : []));
  const form = address?.secure ? 'secure' : address?.kind === 'loopback' ? 'loopback' : 'plain';
  for (const each of section.querySelectorAll<HTMLElement>('[data-curl]'))
    show(each, each.dataset['curl'] === form);
  if (!address) return;
  const { hostname, host, port } = new URL(address.page);
  fillBlanks(section, {
    port: port || (address.secure ? '443' : '80'),
    'your-host': hostname,
    'secure-host': host,
  });
}
