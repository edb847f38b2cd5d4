/** What a socket did, in order. Frames are capped before they get here; `endless` is one of megabytes. */
export type SocketEvent =
  | { readonly type: 'open' }
  | { readonly type: 'frame'; readonly text: string }
  | { readonly type: 'other-frame' }
  | { readonly type: 'endless' }
  | { readonly type: 'error' }
  | { readonly type: 'close'; readonly code: number; readonly reason: string };

export interface Socket {
  send(text: string): void;
  close(): void;
}

/** A key made for one question. */
export interface DeviceKey {
  /** SHA-256 of the raw public key, in hex. */
  readonly id: string;
  /** Raw public key, base64url. */
  readonly publicKey: string;
  /** Signs a text; gives base64url. */
  sign(text: string): Promise<string>;
}

/**
 * How a web request ended: something answered; what answered sent it on, and it did not go there; or nothing answered
 * that a page can see.
 */
export type Ended = 'answered' | 'redirected' | 'failed';

export type Permission = 'granted' | 'denied' | 'prompt' | 'unknown';

/** The page the probe runs from. */
export interface Page {
  readonly secureContext: boolean;
  readonly https: boolean;
  /** Served from this machine, its network or a file: browsers set no limits on near addresses then. */
  readonly local: boolean;
  /** The timing of a failed request is above zero only where a connection was made (Firefox). */
  readonly timesConnections: boolean;
  /** A file on this machine, whose origin is `null`. */
  readonly file: boolean;
}

/**
 * Everything the probe does to the outside, so that its rules run anywhere. Times are in ms; every promise
 * that takes a signal ends soon after the signal fires.
 */
export interface Effects {
  readonly page: Page;
  now(): number;
  /** The wall clock, ms since the epoch. */
  clock(): number;
  after(ms: number, signal: AbortSignal): Promise<void>;
  /** Opens a socket; throws what the constructor throws. */
  openSocket(url: string, on: (event: SocketEvent) => void): Socket;
  /** A `no-cors` GET without credentials, cookies or referrer, which goes to this address and to no other. */
  reach(url: string, signal: AbortSignal): Promise<Ended>;
  /**
   * Duration in the resource timing entry of a finished request, which may come after the request's own end;
   * undefined where there is none when the signal fires.
   */
  timingOf(url: string, signal: AbortSignal): Promise<number | undefined>;
  /** Loads an image; gives its width and height, or undefined when it did not load. */
  loadImage(url: string, signal: AbortSignal): Promise<readonly [number, number] | undefined>;
  permission(target: 'loopback' | 'local'): Promise<Permission>;
  /** False where the page's own policy forbids to ask the local network; undefined where unknown. */
  policyAllows(target: 'loopback' | 'local'): boolean | undefined;
  /** Makes a device key; undefined where this browser cannot. */
  makeDevice(): Promise<DeviceKey | undefined>;
  /** False where the browser knows that it has no network. */
  online(): boolean;
  /** Counts blocks by the page's own content security policy so far. */
  policyViolations(): number;
}
