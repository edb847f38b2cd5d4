import { parseAddress } from '../../../src/probe/address.ts';

/** The socket that an address as it is typed is understood as, or what is wrong with it. */
export function socketOf(typed: string): string {
  const address = parseAddress(typed);
  return address.ok ? address.socket : address.problem;
}
