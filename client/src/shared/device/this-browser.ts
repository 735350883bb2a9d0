/** The page's service worker, where the browser can show notices. */
const worker = (): Promise<ServiceWorkerRegistration | undefined> =>
  'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window
    ? navigator.serviceWorker.getRegistration()
    : Promise.resolve(undefined);

/** The browser's subscription; null when it has none, undefined when it cannot have any. */
export const subscriptionHere = async (): Promise<PushSubscription | null | undefined> =>
  (await worker())?.pushManager.getSubscription();

/** Subscribes; undefined when the browser cannot. @param pushKey applicationServerKey, base64url */
export const subscribeHere = async (pushKey: string): Promise<PushSubscription | undefined> =>
  (await worker())?.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: pushKey });

/** By which the server knows a browser: SHA-256 of the endpoint, hex. */
export const browserIdOf = async (endpoint: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(endpoint));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

/**
 * Ends the browser's subscription, here and, by `forget`, at the server: at both as far as it goes, for what is gone in the browser is
 * forgotten by the server when it next tries, and what the server has forgotten is not called. Never fails.
 */
export const leaveBrowser = async (forget: (endpoint: string) => Promise<unknown>): Promise<void> => {
  const subscription = await subscriptionHere().catch(() => undefined);
  if (subscription === undefined || subscription === null) return;
  await Promise.allSettled([subscription.unsubscribe(), forget(subscription.endpoint)]);
};

/** Ends a subscription that is not among those of whoever has logged in: the one before did not log out. Never fails. */
export const leaveBrowserOfAnother = async (mine: () => Promise<readonly string[]>): Promise<void> => {
  try {
    const subscription = await subscriptionHere();
    if (subscription === undefined || subscription === null) return;
    if (!(await mine()).includes(await browserIdOf(subscription.endpoint))) await subscription.unsubscribe();
  } catch {
    // tried again at the next login
  }
};
