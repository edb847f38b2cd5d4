import type { Effects } from './effects.ts';

/** One thing that left the browser. */
export interface Sent {
  readonly kind: 'request' | 'image' | 'socket' | 'frame';
  /** The address, or the frame word for word with any secret taken out. */
  readonly text: string;
}

/**
 * Wraps effects so that everything they send is told, in order.
 *
 * @param secret is replaced wherever it stands in a frame
 */
export function telling(effects: Effects, tell: (sent: Sent) => void, secret?: string): Effects {
  const without = (frame: string): string => {
    const written = secret === undefined ? undefined : JSON.stringify(secret).slice(1, -1);
    return written ? frame.replaceAll(written, '‹secret›') : frame;
  };
  return {
    ...effects,
    reach: (url, signal) => {
      tell({ kind: 'request', text: url });
      return effects.reach(url, signal);
    },
    loadImage: (url, signal) => {
      tell({ kind: 'image', text: url });
      return effects.loadImage(url, signal);
    },
    openSocket: (url, on) => {
      tell({ kind: 'socket', text: url });
      const socket = effects.openSocket(url, on);
      return {
        close: () => socket.close(),
        send: (frame) => {
          tell({ kind: 'frame', text: without(frame) });
          socket.send(frame);
        },
      };
    },
  };
}
