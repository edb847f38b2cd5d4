import type { WorkerScope } from './scope.ts';
import { forgetOlder } from './store.ts';

declare const self: WorkerScope;

// The worker of a site that wants none any more: it takes the place of the one before at once, drops what was
// kept and is gone, so that every page comes by the network as if there had never been one.
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) =>
  event.waitUntil(forgetOlder().then(() => self.registration.unregister())),
);
