import { MAX_FRAME, MAX_HEARD } from '../gateway/frames.ts';
import { makeDeviceKey } from './device-key.ts';
import type { Effects, Ended, Page, Permission, SocketEvent } from './effects.ts';
import { type Fence, openFence } from './fence.ts';
import { kindOfHost } from './host-kind.ts';

/** Names of one permission over the years; the first the browser knows counts. */
const PERMISSION_NAMES = {
  loopback: ['loopback-network', 'local-network-access'],
  local: ['local-network', 'local-network-access'],
} as const;

interface FeaturePolicy {
  allowsFeature(name: string): boolean;
  features(): string[];
}

/** The page this script runs in. */
export function readPage(): Page {
  const { protocol, hostname } = location;
  const file = protocol === 'file:';
  // a name may be anybody's, whatever network it leads to
  const local = file || ['loopback', 'private'].includes(kindOfHost(hostname));
  const timesConnections = CSS.supports('-moz-appearance', 'none');
  return { secureContext: isSecureContext, https: protocol === 'https:', local, file, timesConnections };
}

/** A frame as the probe hears it: only a short text is handed on, and nothing keeps the rest. */
function heardOf(data: unknown): SocketEvent {
  const size = typeof data === 'string' ? data.length : data instanceof ArrayBuffer ? data.byteLength : 0;
  if (size > MAX_HEARD) return { type: 'endless' };
  return typeof data === 'string' && size <= MAX_FRAME
    ? { type: 'frame', text: data }
    : { type: 'other-frame' };
}

function openSocket(url: string, on: (event: SocketEvent) => void): ReturnType<Effects['openSocket']> {
  const socket = new WebSocket(url);
  socket.binaryType = 'arraybuffer';
  socket.onopen = () => on({ type: 'open' });
  socket.onerror = () => on({ type: 'error' });
  socket.onclose = ({ code, reason }) => on({ type: 'close', code, reason });
  socket.onmessage = ({ data }) => on(heardOf(data));
  return {
    send: (text) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(text);
    },
    close: () => {
      // what is still on its way is for nobody: nothing here holds it, nor the run it was for
      socket.onopen = socket.onerror = socket.onclose = socket.onmessage = null;
      socket.close();
    },
  };
}

async function reach(fence: Fence, url: string, signal: AbortSignal): Promise<Ended> {
  const request: RequestInit = {
    mode: 'no-cors',
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    signal,
  };
  try {
    const asked = fence.window.fetch(url, request);
    fence.shut();
    void (await asked).body?.cancel();
    return 'answered';
  } catch {
    return (await fence.turned()) ? 'redirected' : 'failed';
  }
}

async function loadImage(fence: Fence, url: string, signal: AbortSignal): ReturnType<Effects['loadImage']> {
  const image = fence.document.createElement('img');
  image.referrerPolicy = 'no-referrer';
  const size = new Promise<readonly [number, number] | undefined>((resolve) => {
    image.onload = () => resolve([image.naturalWidth, image.naturalHeight]);
    image.onerror = () => resolve(undefined);
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
  image.src = url;
  // it begins in a microtask: HTML standard, «update the image data»
  await undefined;
  fence.shut();
  return size;
}

function timingOf(
  { PerformanceObserver }: typeof globalThis,
  url: string,
  signal: AbortSignal,
): Promise<number | undefined> {
  return new Promise((resolve) => {
    const watch = new PerformanceObserver((list) => tell(list.getEntriesByName(url)[0]?.duration));
    function tell(duration: number | undefined): void {
      if (duration === undefined && !signal.aborted) return;
      watch.disconnect();
      resolve(duration);
    }
    watch.observe({ type: 'resource', buffered: true });
    if (signal.aborted) tell(undefined);
    signal.addEventListener('abort', () => tell(undefined), { once: true });
  });
}

async function permission(target: 'loopback' | 'local'): Promise<Permission> {
  for (const name of PERMISSION_NAMES[target]) {
    try {
      return (await navigator.permissions.query({ name: name as PermissionName })).state;
    } catch {
      // this browser does not know the name: try its older one
    }
  }
  return 'unknown';
}

function policyAllows(target: 'loopback' | 'local'): boolean | undefined {
  const policy = 'featurePolicy' in document ? (document.featurePolicy as FeaturePolicy) : undefined;
  const name = policy && PERMISSION_NAMES[target].find((each) => policy.features().includes(each));
  return name && policy?.allowsFeature(name);
}

function after(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}

/**
 * The probe's effects in a real browser.
 *
 * @param signal ends the listening for policy violations, and takes away what was opened beside the page
 */
export function browserEffects(signal: AbortSignal): Effects {
  let violations = 0;
  // what a request cost is written down where it was made
  const asked = new Map<string, Fence>();
  document.addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective }) => {
      if (effectiveDirective === 'connect-src') violations += 1;
    },
    { signal },
  );
  return {
    page: readPage(),
    now: () => performance.now(),
    clock: () => Date.now(),
    after,
    openSocket,
    reach: async (url, limit) => {
      const fence = await openFence(url, signal);
      if (!fence) return 'failed';
      asked.set(url, fence);
      return reach(fence, url, limit);
    },
    timingOf: (url, limit) => timingOf(asked.get(url)?.window ?? globalThis, url, limit),
    loadImage: async (url, limit) => {
      const fence = await openFence(url, signal);
      return fence && loadImage(fence, url, limit);
    },
    permission,
    policyAllows,
    makeDevice: makeDeviceKey,
    online: () => navigator.onLine,
    policyViolations: () => violations,
  };
}
