import webPush from 'web-push';
import type { Pusher, PushNotice, SendOutcome } from '../channel.ts';
import type { PushSubscription } from '../push-subscriptions.ts';
import type { VapidKeys } from './vapid.ts';

/** How browsers are reached. */
export interface PushSettings {
  readonly keys: VapidKeys;
  /** Who answers for it, to the push services: `https://` or `mailto:`. */
  readonly contact: string;
  /** Origins of push services; `https://*.example` takes every host below. Nothing else is ever called. */
  readonly services: readonly string[];
}

/** The services of the browsers there are. */
export const PUSH_SERVICES: readonly string[] = [
  'https://fcm.googleapis.com',
  'https://*.push.services.mozilla.com',
  'https://*.notify.windows.com',
  'https://*.push.apple.com',
];

const DAY_SECONDS = 86_400;
const WAIT_MS = 10_000;

const isOf = (endpoint: URL, service: string): boolean => {
  if (!service.includes('//*.')) return endpoint.origin === service;
  const [scheme = '', host = ''] = service.split('//*');
  return endpoint.protocol === scheme && endpoint.host.endsWith(host);
};

const urlOf = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined);

const outcomeOf = (status: number): SendOutcome | { readonly kind: 'gone' } => {
  if (status >= 200 && status < 300) return { kind: 'sent' };
  if (status === 404 || status === 410) return { kind: 'gone' };
  const isTemporary = status === 429 || status >= 500;
  return isTemporary
    ? { kind: 'failed', code: `push-${status}`, isDown: false }
    : { kind: 'refused', code: `push-${status}` };
};

const requestOf = (
  { keys, contact }: PushSettings,
  { endpoint, p256dh, auth }: PushSubscription,
  { tag, ...notice }: PushNotice,
) =>
  webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, JSON.stringify({ ...notice, tag }), {
    vapidDetails: { subject: contact, publicKey: keys.publicKey, privateKey: keys.privateKey },
    TTL: DAY_SECONDS,
    topic: tag,
    contentEncoding: 'aes128gcm',
  });

type PushRequest = ReturnType<typeof requestOf>;

const post = async ({ endpoint, method, headers, body }: PushRequest): Promise<number> => {
  const { 'Content-Length': _length, ...sent } = headers;
  const answer = await fetch(endpoint, {
    method,
    headers: Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, String(value)])),
    body: new Uint8Array(body),
    redirect: 'error',
    signal: AbortSignal.timeout(WAIT_MS),
  });
  await answer.body?.cancel();
  return answer.status;
};

/** A browser whose key is no key can never be told anything. */
const encrypted = (
  settings: PushSettings,
  subscription: PushSubscription,
  notice: PushNotice,
): PushRequest | undefined => {
  try {
    return requestOf(settings, subscription, notice);
  } catch {
    return undefined;
  }
};

/** Encrypts for the browser and hands over to its push service; only to services that are known. */
export const createPusher = (settings: PushSettings): Pusher => {
  const isAllowed = (endpoint: string): boolean => {
    const url = urlOf(endpoint);
    return url !== undefined && settings.services.some((service) => isOf(url, service));
  };
  return {
    publicKey: settings.keys.publicKey,
    isAllowed,
    send: async (subscription, notice) => {
      const request = isAllowed(subscription.endpoint) ? encrypted(settings, subscription, notice) : undefined;
      if (request === undefined) return { kind: 'gone' };
      try {
        return outcomeOf(await post(request));
      } catch {
        return { kind: 'failed', code: 'push-unreachable', isDown: false };
      }
    },
  };
};
