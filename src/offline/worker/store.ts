import type { LocaleId } from '../../i18n/locales.ts';
import { isFirst } from './first.ts';
import type { WorkerScope } from './scope.ts';

declare const self: WorkerScope;
/** The build writes these two in: path below the site's home to digest, and a name for all of it. */
declare const HELD: Readonly<Record<string, string>>;
declare const BUILD: string;

const held = HELD;
const home = new URL('./', self.location.href);
/** Storage belongs to the origin, where there may be other sites, and other copies of this one. */
const OURS = `pairing-required ${home.pathname} `;
const NAME = OURS + BUILD;

/** The path of an address below the site's home; undefined outside of it. */
export function pathOf(address: string): string | undefined {
  const { origin, pathname } = new URL(address);
  const inside = origin === home.origin && pathname.startsWith(home.pathname);
  return inside ? pathname.slice(home.pathname.length) : undefined;
}

/** Whether the build has something at this path that may be kept. */
export function isHeld(path: string): boolean {
  return Object.hasOwn(held, path);
}

/** Everything the build has that every user is given. @param locales in which pages are read */
export function first(locales: ReadonlySet<LocaleId>): readonly string[] {
  return Object.keys(held).filter((path) => isFirst(path, locales));
}

const at = (path: string): string => new URL(path, home).href;

/** Nothing where the browser's storage is broken. */
async function find(path: string, where?: MultiCacheQueryOptions): Promise<Response | undefined> {
  try {
    return await caches.match(at(path), where);
  } catch {
    return undefined;
  }
}

/** What is kept at a path, of this build unless told. */
export function kept(path: string, cacheName = NAME): Promise<Response | undefined> {
  return find(path, { cacheName });
}

async function put(path: string, response: Response): Promise<void> {
  await (await caches.open(NAME)).put(at(path), response);
}

/**
 * Keeps a response if it is, byte for byte, what this build has at the path. So pages and scripts of two builds
 * are never in one store.
 *
 * @returns whether it is
 */
export async function keep(path: string, response: Response): Promise<boolean> {
  if (!isHeld(path) || response.status !== 200 || response.redirected) return false;
  const digest = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer());
  const ours = btoa(String.fromCharCode(...new Uint8Array(digest, 0, 6))) === held[path];
  if (ours) await put(path, response);
  return ours;
}

const markOf = (clientId: string): string => `another-build/${clientId}`;

/** Notes that a page is of another build: nothing that is kept here is for it. */
export function mark(clientId: string): Promise<void> {
  return put(markOf(clientId), new Response());
}

/** Whether any build's worker has noted that of a page. */
export async function isMarked(clientId: string): Promise<boolean> {
  return (await find(markOf(clientId))) !== undefined;
}

async function olderStores(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== NAME);
}

/**
 * Sees to it that a file is kept: taken from an earlier build where it is the same, else from the network.
 *
 * @throws where the network fails, or gives the file of another build
 */
export async function fetchInto(path: string): Promise<void> {
  if (await kept(path)) return;
  for (const name of await olderStores()) {
    const old = await kept(path, name);
    if (old && (await keep(path, old))) return;
  }
  const response = await fetch(at(path), { cache: 'no-cache', priority: 'low' });
  if (!(await keep(path, response))) throw new Error(`${path} is not of this build`);
}

/** The paths that earlier builds kept. */
export async function keptBefore(): Promise<string[]> {
  const stores = await Promise.all((await olderStores()).map((name) => caches.open(name)));
  const requests = await Promise.all(stores.map((store) => store.keys()));
  return requests.flat().flatMap(({ url }) => pathOf(url) ?? []);
}

/** Drops what earlier builds kept. A store of a build that is on its way is not older, and stays. */
export async function forgetOlder(): Promise<void> {
  const older = await olderStores();
  if (self.registration.installing || self.registration.waiting) return;
  await Promise.all(older.map((name) => caches.delete(name)));
}
