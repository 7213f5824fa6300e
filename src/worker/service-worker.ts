/// <reference lib="webworker" />
/**
 * Reading without a signal. Pages come from the network and are kept as they are read; what is kept answers where the
 * network does not. /admin/ and everything that is not a page, a script or a picture of this site passes by.
 */
import { keepEdition } from '#worker/edition.ts';
import { answerPage, keepInterface, keepOpenPage } from '#worker/pages.ts';
import { answerPicture, answerScript } from '#worker/files.ts';
import { keepPage, saveEdition } from '#client/worker-messages.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => {
  // A new release takes over at once: pages come from the network anyway.
  event.waitUntil(keepInterface().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || pathname.startsWith('/admin/')) return;
  if (request.mode === 'navigate') event.respondWith(answerPage(event));
  else if (pathname.startsWith('/aset/')) event.respondWith(answerScript(request));
  else if (pathname.startsWith('/foto/')) event.respondWith(answerPicture(request));
});

self.addEventListener('message', (event) => {
  const [wish, ...pictures] = event.data as string[];
  const page = event.source instanceof WindowClient ? event.source.url : undefined;
  const task = wish === saveEdition ? keepEdition() : page !== undefined && wish === keepPage ? keepOpenPage(page, pictures) : undefined;
  event.waitUntil(
    Promise.resolve(task).then(
      () => event.ports[0]?.postMessage(true),
      () => event.ports[0]?.postMessage(false),
    ),
  );
});
