import { MAX_FRAME, MAX_HEARD } from '../gateway/frames.ts';
import { makeDeviceKey } from './device-key.ts';
import type { Effects, Page, Permission, SocketEvent } from './effects.ts';
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

async function reach(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    const response = await fetch(url, {
      mode: 'no-cors',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal,
    });
    void response.body?.cancel();
    return true;
  } catch {
    return false;
  }
}

function loadImage(url: string, signal: AbortSignal): ReturnType<Effects['loadImage']> {
  return new Promise((resolve) => {
    const image = new Image();
    image.referrerPolicy = 'no-referrer';
    image.onload = () => resolve([image.naturalWidth, image.naturalHeight]);
    image.onerror = () => resolve(undefined);
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
    image.src = url;
  });
}

function timingOf(url: string, signal: AbortSignal): Promise<number | undefined> {
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
 * @param signal ends the listening for policy violations
 */
export function browserEffects(signal: AbortSignal): Effects {
  let violations = 0;
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
    reach,
    timingOf,
    loadImage,
    permission,
    policyAllows,
    makeDevice: makeDeviceKey,
    online: () => navigator.onLine,
    policyViolations: () => violations,
  };
}
