/** Trusted Types, as far as they are used here; older browsers have none, and take the address as it is. */
interface Policies {
  createPolicy(
    name: 'pairing-picture',
    rules: { createScriptURL(): string },
  ): { createScriptURL(address: string): string };
}

/** A policy may be made once; it lets one address through and no other. */
let allowed: { createScriptURL(address: string): string } | undefined;

/** Starts what reads pictures, beside the page. */
export function spawn(address: string): Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  allowed ??= trustedTypes?.createPolicy('pairing-picture', { createScriptURL: () => address });
  return new Worker(allowed?.createScriptURL('') ?? address);
}
