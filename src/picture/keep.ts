import { FILES } from './names.ts';
import type { Source } from './read.ts';

/** Whether a worker is there that keeps things for times without a network. */
export const mayKeep = (): boolean =>
  (navigator as { readonly serviceWorker?: ServiceWorkerContainer }).serviceWorker?.controller != null;

/**
 * Has the site's worker keep what reads pictures: it keeps what is asked for in the usual way.
 *
 * @returns whether all of it was fetched
 */
export async function keepForOffline({ folder }: Source): Promise<boolean> {
  const answers = FILES.map((name) => fetch(folder + name).then(({ ok }) => ok));
  return (await Promise.all(answers).catch(() => [false])).every(Boolean);
}
