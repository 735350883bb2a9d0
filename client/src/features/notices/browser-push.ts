import { useEffect, useState } from 'react';
import { useAddBrowser, useRemoveBrowser } from '../../shared/api/notice-queries.ts';

/** Whether this browser shows notices when no page of ours is open. */
export type BrowserState = 'unknown' | 'unable' | 'denied' | 'off' | 'on' | 'failed';

/** How it stands here, and the way to change it. */
export interface ThisBrowser {
  readonly state: BrowserState;
  readonly isChanging: boolean;
  readonly turnOn: () => Promise<void>;
  readonly turnOff: () => Promise<void>;
}

const worker = (): Promise<ServiceWorkerRegistration | undefined> =>
  'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window
    ? navigator.serviceWorker.getRegistration()
    : Promise.resolve(undefined);

const stateNow = async (): Promise<BrowserState> => {
  const registration = await worker();
  if (registration === undefined) return 'unable';
  if (Notification.permission === 'denied') return 'denied';
  return (await registration.pushManager.getSubscription()) === null ? 'off' : 'on';
};

const base64url = (bytes: ArrayBuffer | null): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes ?? new ArrayBuffer(0))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const bodyOf = (subscription: PushSubscription) => ({
  endpoint: subscription.endpoint,
  p256dh: base64url(subscription.getKey('p256dh')),
  auth: base64url(subscription.getKey('auth')),
});

/** @see ThisBrowser */
export const useThisBrowser = (pushKey: string): ThisBrowser => {
  const [state, setState] = useState<BrowserState>('unknown');
  const add = useAddBrowser();
  const remove = useRemoveBrowser();
  useEffect(() => {
    void stateNow().then(setState, () => setState('unable'));
  }, []);
  const turnOn = async () => {
    try {
      if ((await Notification.requestPermission()) !== 'granted') return setState('denied');
      const options = { userVisibleOnly: true, applicationServerKey: pushKey };
      const subscription = await (await worker())?.pushManager.subscribe(options);
      if (subscription === undefined) return setState('unable');
      await add.mutateAsync(bodyOf(subscription));
      setState('on');
    } catch {
      setState('failed');
    }
  };
  const turnOff = async () => {
    const subscription = await (await worker())?.pushManager.getSubscription();
    if (subscription === undefined || subscription === null) return setState('off');
    // here first: what is gone in the browser is forgotten by the server when it next tries
    await subscription.unsubscribe();
    setState('off');
    await remove.mutateAsync(subscription.endpoint).catch(() => undefined);
  };
  return { state, isChanging: add.isPending || remove.isPending, turnOn, turnOff };
};
