import { hkdfSync } from 'node:crypto';
import webPush from 'web-push';
import { expect, test } from 'vitest';
import { deriveVapidKeys } from '../../src/notifications/push/vapid.ts';

const installationKey = (n: number): Uint8Array => new Uint8Array(new Uint32Array([n, 0, 0, 0, 0, 0, 0, 0]).buffer);
const beginsWithZero = (key: Uint8Array): boolean =>
  new Uint8Array(hkdfSync('sha256', key, new Uint8Array(0), 'skyndsam/vapid/1', 32))[0] === 0;

test('NOTE-4 browsers are told whatever the installation key, also where its pair has a private key that begins with zeros', () => {
  const all = Array.from({ length: 2_000 }, (_, n) => installationKey(n));
  const rare = all.filter(beginsWithZero);
  expect(rare.length).toBeGreaterThan(0);
  for (const key of [...rare, ...all.slice(0, 5)]) {
    const { publicKey, privateKey } = deriveVapidKeys(key);
    expect([Buffer.from(publicKey, 'base64url').length, Buffer.from(privateKey, 'base64url').length]).toEqual([65, 32]);
    const headers = webPush.getVapidHeaders(
      'https://push.example',
      'mailto:nobody@lillvik.example',
      publicKey,
      privateKey,
      'aes128gcm',
    );
    expect(headers.Authorization).toContain(publicKey);
  }
});
