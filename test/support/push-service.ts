import { createDecipheriv, createECDH, createVerify, type ECDH, hkdfSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a push service was handed. */
export interface Pushed {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** A push service on loopback. */
export interface PushService {
  readonly origin: string;
  readonly received: Pushed[];
  /** The status that it answers with from now on. */
  answer: number;
  /** Answers nobody before so many wait for it at once. */
  holdUntil(count: number): void;
  /** How many have waited for an answer at once, since it last began to hold. */
  mostAtOnce(): number;
  close(): Promise<void>;
}

/** Starts one. */
export const startPushService = async (): Promise<PushService> => {
  const received: Pushed[] = [];
  const held = new Set<() => void>();
  let [hold, most] = [1, 0];
  const take = (answer: () => void): void => {
    held.add(answer);
    most = Math.max(most, held.size);
    if (held.size < hold) return;
    hold = 1;
    for (const waiting of held) waiting();
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks) });
      const answer = (): void => void response.writeHead(service.answer).end();
      response.on('close', () => held.delete(answer)); // answered, or given up by who asked
      take(answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const service: PushService = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    answer: 201,
    holdUntil: (count) => {
      [hold, most] = [count, 0];
    },
    mostAtOnce: () => most,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return service;
};

/** The keys of a browser, and how it opens what it is sent (RFC 8188, RFC 8291): written by hand, not by the library that seals it. */
export const createBrowserKeys = () => {
  const pair: ECDH = createECDH('prime256v1');
  pair.generateKeys();
  const auth = randomBytes(16);
  const derive = (secret: Buffer, salt: Buffer, info: Buffer, length: number) =>
    Buffer.from(hkdfSync('sha256', secret, salt, info, length));
  return {
    p256dh: pair.getPublicKey('base64url'),
    auth: auth.toString('base64url'),
    open: (body: Buffer): string => {
      const salt = body.subarray(0, 16);
      const keyLength = body.readUInt8(20);
      const sender = body.subarray(21, 21 + keyLength);
      const sealed = body.subarray(21 + keyLength);
      const info = Buffer.concat([Buffer.from('WebPush: info\0'), pair.getPublicKey(), sender]);
      const secret = derive(pair.computeSecret(sender), auth, info, 32);
      const key = derive(secret, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
      const nonce = derive(secret, salt, Buffer.from('Content-Encoding: nonce\0'), 12);
      const decipher = createDecipheriv('aes-128-gcm', key, nonce);
      decipher.setAuthTag(sealed.subarray(-16));
      const padded = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
      return padded.subarray(0, padded.lastIndexOf(2)).toString('utf8');
    },
  };
};

/** Whether an `Authorization` of VAPID (RFC 8292) was signed by the key that it names, for the service. */
export const isSignedFor = (authorization: string, publicKey: string, audience: string): boolean => {
  const { t = '', k = '' } = Object.fromEntries(
    authorization
      .replace(/^vapid /, '')
      .split(', ')
      .map((part) => part.split(/=(.*)/s).slice(0, 2) as [string, string]),
  );
  const [head = '', claims = '', signature = ''] = t.split('.');
  const point = Buffer.from(k, 'base64url');
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) => half.toString('base64url'));
  const key = { key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk', dsaEncoding: 'ieee-p1363' } as const;
  const isGood = createVerify('sha256')
    .update(`${head}.${claims}`)
    .verify(key as never, signature, 'base64url');
  const { aud } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { aud: string };
  return isGood && k === publicKey && aud === audience;
};
