/**
 * What a policy can name of an address: host and port, or, for an IPv6 literal and a name with an underscore, which no
 * policy can (CSP 3, `host-char`), only the scheme. A request that is sent on is held back by what follows it then.
 */
const placeOf = ({ hostname, origin, protocol }: URL): string =>
  /^[a-z\d.-]+$/i.test(hostname) ? origin : protocol;

/** Lets a document ask one place, and nobody that this one sends a request on to. */
const only = (place: string): string => `connect-src ${place}; img-src ${place}`;

/** A frame for one request, which it lets go to the address it is for and to no other. */
export interface Fence {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** Lets nothing more begin. A request that has begun goes on; to be sent on is to begin anew. */
  shut(): void;
  /** Says whether a request was sent on, and held back. */
  turned(): Promise<boolean>;
}

/**
 * Opens an empty frame of this page's own, with a policy of its own.
 *
 * No request without CORS can be told not to follow a redirect (Fetch, main fetch: `no-cors` wants `follow`), and with
 * CORS an answer looks like a closed port. But a policy holds for each address a request is sent on to, and the
 * document is told that it held. Chromium 153 and Firefox 153 ask the policy as it is by then. WebKitGTK 2.50 asks a
 * fetch's as it was at first, so there a redirect to the same host and port is followed, and not seen.
 *
 * @param url what is to be asked
 * @param signal takes the frame away
 * @returns undefined where it was taken away before it was there
 */
export async function openFence(url: string, signal: AbortSignal): Promise<Fence | undefined> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve);
    signal.addEventListener('abort', resolve);
  });
  signal.addEventListener('abort', () => frame.remove());
  document.body.append(frame);
  await loaded;
  // the frame's window has its own of everything, which TypeScript does not know
  const window = frame.contentWindow as (Window & typeof globalThis) | null;
  const inner = frame.contentDocument;
  if (signal.aborted || !window || !inner) return undefined;

  let turned = false;
  inner.addEventListener('securitypolicyviolation', ({ originalPolicy }) => {
    // what the page's own policy forbids was never asked
    if (!originalPolicy.includes('default-src')) turned = true;
  });
  const obey = (policy: string): void => {
    const meta = inner.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    meta.content = policy;
    inner.head.append(meta);
  };
  obey(only(placeOf(new URL(url))));
  const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  return {
    window,
    document: inner,
    shut: () => obey(only("'none'")),
    turned: async () => {
      // Chromium tells it up to 0.3 ms after the request has failed, in a task of its own
      await task();
      await task();
      return turned;
    },
  };
}
