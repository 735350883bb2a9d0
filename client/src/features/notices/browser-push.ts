import { useEffect, useState } from 'react';
import type { MyNotices } from '../../../../src/contract/wire.ts';
import { useAddBrowser, useRemoveBrowser } from '../../shared/api/notice-queries.ts';
import { browserIdOf, leaveBrowser, subscribeHere, subscriptionHere } from '../../shared/device/this-browser.ts';

/** Whether this browser shows my notices when no page of ours is open. */
export type BrowserState = 'unknown' | 'unable' | 'denied' | 'off' | 'on' | 'failed';

/** How it stands here, and the way to change it. */
export interface ThisBrowser {
  readonly state: BrowserState;
  readonly isChanging: boolean;
  readonly turnOn: () => Promise<void>;
  readonly turnOff: () => Promise<void>;
}

/** On only when the server has this browser for me: it may show another's notices, or the server may have forgotten it. */
const stateNow = async (browsers: MyNotices['browsers']): Promise<BrowserState> => {
  const subscription = await subscriptionHere();
  if (subscription === undefined) return 'unable';
  if (Notification.permission === 'denied') return 'denied';
  if (subscription === null) return 'off';
  return browsers.includes(await browserIdOf(subscription.endpoint)) ? 'on' : 'off';
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
export const useThisBrowser = ({ pushKey, browsers }: Pick<MyNotices, 'pushKey' | 'browsers'>): ThisBrowser => {
  const [state, setState] = useState<BrowserState>('unknown');
  const add = useAddBrowser();
  const remove = useRemoveBrowser();
  useEffect(() => {
    let isLatest = true;
    const show = (found: BrowserState) => isLatest && setState(found);
    void stateNow(browsers).then(show, () => show('unable'));
    return () => {
      isLatest = false;
    };
  }, [browsers]);
  const turnOn = async () => {
    try {
      if ((await Notification.requestPermission()) !== 'granted') return setState('denied');
      const subscription = await subscribeHere(pushKey);
      if (subscription === undefined) return setState('unable');
      await add.mutateAsync(bodyOf(subscription));
      setState('on');
    } catch {
      setState('failed');
    }
  };
  const turnOff = async () => {
    await leaveBrowser(remove.mutateAsync);
    setState('off');
  };
  return { state, isChanging: add.isPending || remove.isPending, turnOn, turnOff };
};
