/** Trusted Types, as far as they are used here; older browsers have none, and take the address as it is. */
interface Policies {
  createPolicy(
    name: 'pairing-worker',
    rules: { createScriptURL(): string },
  ): { createScriptURL(address: string): string };
}

/** After this time a page that is loaded counts as idle, in ms. */
const IDLE_WITHIN = 2_000;

const address = `${import.meta.env.BASE_URL}worker.js`;

/** What not every browser has. */
interface Able {
  readonly serviceWorker?: ServiceWorkerContainer;
  readonly connection?: { readonly saveData?: boolean };
}

/**
 * Has the browser keep this site for times without a network, once the page is there and idle. Only where it may
 * (over https, or from this machine), and not for users who ask to save data. The one policy of the site lets
 * one address through and no other.
 */
export function keepOffline(): void {
  const { serviceWorker, connection }: Able = navigator;
  if (!import.meta.env.PROD || !serviceWorker || connection?.saveData) return;
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  const register = (): void => {
    const policy = trustedTypes?.createPolicy('pairing-worker', { createScriptURL: () => address });
    serviceWorker.register(policy?.createScriptURL('') ?? address).catch(() => undefined);
  };
  addEventListener('load', () => {
    // Safari has no word for idle, and a busy machine may never come to be
    if ('requestIdleCallback' in globalThis) requestIdleCallback(register, { timeout: IDLE_WITHIN });
    else setTimeout(register, IDLE_WITHIN);
  });
}
