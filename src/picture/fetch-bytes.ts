import { FLEETING } from '../offline/worker/fleeting.ts';
import { NotRead } from './failure.ts';

/**
 * Fetches a file.
 *
 * @param onBytes told how many bytes came since it was told last
 * @throws NotRead `no-network`; what `signal` says where that ends it
 */
export async function fetchBytes(
  address: string,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<ArrayBuffer> {
  try {
    const answer = await fetch(address, { signal, cache: FLEETING });
    if (!answer.ok || !answer.body) throw new Error(`${address}: ${answer.status}`);
    const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        onBytes(chunk.length);
        controller.enqueue(chunk);
      },
    });
    return await new Response(answer.body.pipeThrough(counted)).arrayBuffer();
  } catch (error) {
    signal.throwIfAborted();
    throw new NotRead('no-network', error);
  }
}
