/** The same as in sw.js. */
const CACHE = 'skyndsam-pages-1';
/** By then the page has fetched what it fetches beforehand. */
const SETTLED_MS = 5_000;

/** What was fetched before the worker was there to see it. */
const keepWhatIsLoaded = async (): Promise<void> => {
  await navigator.serviceWorker.ready;
  const cache = await caches.open(CACHE);
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  for (const url of loaded.filter((name) => new URL(name).pathname.startsWith('/assets/')))
    if ((await cache.match(url)) === undefined) await cache.add(url);
};

/** Keeps the pages on the device, so that they open without contact. Not while they are being developed. */
export const keepPages = (): void => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  window.addEventListener('load', () => {
    // without it (an old browser, private browsing) one needs contact to open the page; nothing else changes
    void navigator.serviceWorker.register('/sw.js').catch(() => undefined);
    setTimeout(() => void keepWhatIsLoaded().catch(() => undefined), SETTLED_MS);
  });
};
