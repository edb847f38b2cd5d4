import { type Address, parseAddress } from '../../../../src/probe/address.ts';
import type { PageFacts } from '../../../../src/troubleshooter/screen/facts.ts';

/** A page that shows no address, with three steps that have commands and one way to settle that has one. */
export const FACTS: PageFacts = {
  address: undefined,
  typed: undefined,
  sent: [],
  container: '',
  file: false,
  markup: {
    do: {
      list: ['devices-list'],
      approve: ['devices-approve'],
      'close-others': [],
      'proxy-without': ['logs'],
    },
    settle: { 'devices-list': ['devices-list'], 'gateway-log': ['logs'], 'error-line': [], question: [] },
    fallback: { 'cli-preview-only': ['devices-approve'] },
    blanks: { 'devices-approve': ['requestId'] },
    links: { 'new-device': '/causes/new-device/', 'browser-data-cleared': '/causes/browser-data-cleared/' },
    newest: '2026.9.6',
  },
};

/** An address as the probe knows it. @throws where it cannot be used */
export function addressOf(text: string): Address {
  const address = parseAddress(text);
  if (!address.ok) throw new Error(`${text}: ${address.problem}`);
  return address;
}
