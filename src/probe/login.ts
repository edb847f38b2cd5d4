import type { FindingCode } from '../evidence/finding.ts';
import { PROXY_LOGIN } from '../gateway/refusals/proxy-login.ts';
import type { RefusalId } from '../gateway/refusals.ts';

/**
 * Names what a refused login says of how people log in here, where that is not by token or password: a secret
 * that the user types is neither missing nor wrong then.
 *
 * @returns undefined where the refusal is about a secret, or about none of this
 */
export function loginElsewhere(refusal: RefusalId | undefined): FindingCode | undefined {
  if (refusal === 'unauthorized') return 'probe-login-refused';
  return refusal && refusal in PROXY_LOGIN ? 'probe-login-by-proxy' : undefined;
}
