import { pathParts } from '../../i18n/path-parts.ts';
import { offlinePage } from './first.ts';
import { FLEETING } from './fleeting.ts';
import type { AskEvent, WorkerScope } from './scope.ts';
import {
  fetchInto,
  first,
  forgetOlder,
  isHeld,
  isMarked,
  keep,
  kept,
  keptBefore,
  mark,
  pathOf,
} from './store.ts';

declare const self: WorkerScope;

/** How long a page may take to begin, in ms, before the one that is kept is shown. */
const PATIENCE = 4_000;

/** Pages of this site that are open, whichever worker they came through. */
async function openPages(): Promise<{ id: string; path: string }[]> {
  const all = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return all.flatMap(({ id, url }) => {
    const path = pathOf(url);
    return path === undefined ? [] : [{ id, path }];
  });
}

async function fill(): Promise<void> {
  // a host that serves another build by now, or changes what it serves, is asked for no more than this page
  await fetchInto(offlinePage(''));
  const seen = new Set([...(await keptBefore()), ...(await openPages()).map(({ path }) => path)]);
  const locales = new Set([...seen].map((path) => pathParts(path).locale));
  await Promise.all(first(locales).map(fetchInto));
  await Promise.allSettled([...seen].filter(isHeld).map(fetchInto));
}

/** Takes over unless a page of the build before is open: that one may still want a script of its own. */
async function takeOver(): Promise<void> {
  const marked = await Promise.all((await openPages()).map(({ id }) => isMarked(id)));
  if (marked.every(Boolean)) await self.skipWaiting();
}

/** Keeps of another language what every user is given, once a page in it was opened. */
async function bring(path: string): Promise<void> {
  if (await kept(offlinePage(path))) return;
  await Promise.allSettled(first(new Set([pathParts(path).locale])).map(fetchInto));
}

/**
 * A page came by the network: it is kept if it is of this build, else it is a sign that there is another one.
 *
 * @returns whether it is kept
 */
async function note(path: string, clientId: string, response: Response): Promise<boolean> {
  if (response.type === 'opaqueredirect') return false;
  // the worker before may have noted a page after its store was dropped, and so have made it anew
  if (await keep(path, response)) {
    await forgetOlder();
    return true;
  }
  await mark(clientId);
  self.registration.waiting?.postMessage('take over');
  return false;
}

/** What is being found out about pages that are on their way. */
const noting = new Map<string, Promise<boolean>>();

/** Ends the waiting for the network where there is something to show. */
function tooLate(path: string): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(async () => (await kept(path)) && reject(new Error('The network took too long')), PATIENCE);
  });
}

/** A page: from the network, so that it is never older than need be; without one, as it was kept. */
async function page(event: AskEvent, path: string): Promise<Response> {
  const answer = Promise.race([fetch(event.request), tooLate(path)]);
  const id = event.resultingClientId;
  const noted = answer
    .then((response) => note(path, id, response.clone()))
    .catch(() => false)
    .finally(() => noting.delete(id));
  noting.set(id, noted);
  event.waitUntil(noted.then((ours) => (ours ? bring(path) : undefined)));
  try {
    return await answer;
  } catch (error) {
    const here = await kept(path);
    if (here) return here;
    const offline = (await kept(offlinePage(path))) ?? (await kept(offlinePage('')));
    if (offline) return new Response(offline.body, { headers: offline.headers, status: 503 });
    throw error;
  }
}

/** A file of this build, kept from its first use on unless it is large and nobody chose to: src/picture. */
async function file(event: AskEvent, path: string): Promise<Response> {
  await noting.get(event.clientId);
  const here = (await isMarked(event.clientId)) ? undefined : await kept(path);
  if (here) return here;
  const response = await fetch(event.request);
  if (event.request.cache !== FLEETING) event.waitUntil(keep(path, response.clone()).catch(() => undefined));
  return response;
}

self.addEventListener('install', (event) => event.waitUntil(fill().then(takeOver)));
self.addEventListener('message', (event) => event.waitUntil(takeOver()));
self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOlder());
});
self.addEventListener('fetch', (event) => {
  const { method, mode, cache, url } = event.request;
  const path = pathOf(url);
  // what goes elsewhere, and what the check asks afresh, is no business of the worker
  if (path === undefined || method !== 'GET' || cache === 'no-store') return;
  if (mode !== 'navigate') {
    if (isHeld(path)) event.respondWith(file(event, path));
  } else if (!/\.[^/]*$/.test(path)) event.respondWith(page(event, path));
});
