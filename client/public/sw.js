// Keeps the pages of Skyndsam, never what is in them: so that a report can be written where there is no contact.
// Everything under /api and the socket passes by untouched.
importScripts('/push.js');

const CACHE = 'skyndsam-pages-1';
const SHELL = '/';
const WAIT_MS = 4000;
const FILES_MAX = 200;

const keep = async (request, response) => {
  if (!response.ok) return response;
  const cache = await caches.open(CACHE);
  await cache.put(request, response.clone());
  return response;
};

/** The newest page, or the one kept when nothing comes. */
const page = async (request) => {
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(WAIT_MS) });
    return await keep(SHELL, response);
  } catch {
    return (await caches.match(SHELL)) ?? Response.error();
  }
};

/** Files whose name holds a hash of their content never change. */
const file = async (request) => (await caches.match(request)) ?? keep(request, await fetch(request));

/** The oldest files go when there are many: those of versions long gone. */
const sweep = async () => {
  const cache = await caches.open(CACHE);
  const requests = await cache.keys();
  const old = requests.filter((request) => new URL(request.url).pathname !== SHELL).slice(0, -FILES_MAX);
  await Promise.all(old.map((request) => cache.delete(request)));
};

addEventListener('install', (event) => {
  skipWaiting();
  event.waitUntil(caches.open(CACHE).then((cache) => cache.add(SHELL)));
});

addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([clients.claim(), sweep()]));
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  const isPage = request.mode === 'navigate' && !/^\/(api|problems|socket\.io)(\/|$)/.test(pathname);
  if (isPage) event.respondWith(page(request));
  else if (pathname.startsWith('/assets/') || pathname === '/icon.svg') event.respondWith(file(request));
});
