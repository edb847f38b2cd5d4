/**
 * What the worker uses of its surroundings. TypeScript's own types of a service worker replace those of a page,
 * and both are one program here.
 */
export interface WorkerScope {
  readonly location: URL;
  readonly registration: {
    readonly installing: object | null;
    readonly waiting: { postMessage(message: string): void } | null;
    unregister(): Promise<boolean>;
  };
  readonly clients: {
    matchAll(options: {
      readonly type: 'window';
      /** Pages of other workers and of none, too. */
      readonly includeUncontrolled: boolean;
    }): Promise<readonly { readonly id: string; readonly url: string }[]>;
  };
  /** Takes over from the worker before, with pages of that one still open. */
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate' | 'message', on: (event: LongEvent) => void): void;
  addEventListener(type: 'fetch', on: (event: AskEvent) => void): void;
}

/** An event that keeps the worker alive until its promises end. */
export interface LongEvent {
  waitUntil(promise: Promise<unknown>): void;
}

/** A request of a page, or for one. */
export interface AskEvent extends LongEvent {
  readonly request: Request;
  /** The page that asks. */
  readonly clientId: string;
  /** The page that this request will become. */
  readonly resultingClientId: string;
  respondWith(response: Promise<Response>): void;
}
