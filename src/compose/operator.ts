import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { DeliveryStatus } from '../domain/notice-settings.ts';
import type { ConsumerHealth } from '../outbox/relay.ts';
import type { Opened } from './installation.ts';

/** How a huvudman's system is: names of parts, and numbers. Whoever runs the machines reads this, and no case. */
export type TenantStatus =
  | { readonly name: string; readonly isOpen: false; readonly failure: string }
  | {
      readonly name: string;
      readonly isOpen: true;
      /** False when something that follows the log is stuck. */
      readonly isOk: boolean;
      /** Position of the newest commit, and how far the lists have come. */
      readonly head: number;
      readonly projected: number;
      readonly consumers: readonly ConsumerHealth[];
      /** Notices by what has become of them. */
      readonly deliveries: Readonly<Record<DeliveryStatus, number>>;
    };

const failed = (name: string, failure: unknown): TenantStatus => ({
  ...{ name, isOpen: false },
  failure: failure instanceof Error ? failure.name : 'unknown',
});

/** Looks at one. @throws when its store does not answer */
const statusOf = async (one: Opened): Promise<TenantStatus> => {
  const { name } = one.tenant;
  if (!('system' in one)) return failed(name, one.failure);
  const { log, relay, notices } = one.system;
  const [head, deliveries] = await Promise.all([log.head(), notices.deliveries.counts()]);
  return { name, isOpen: true, head, deliveries, ...relay.health() };
};

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * `GET /status` for whoever runs the machines, by a bearer token: JSON, 200 when all is well, 503 when something is not.
 * Anything else is 404, without the token 401. It listens where nobody else comes, not beside the pages.
 */
export const operatorServer = (opened: readonly Opened[], token: string): Server => {
  const wanted = digest(`Bearer ${token}`);
  return createServer((request, response) => {
    const answer = (status: number, body: unknown): void =>
      void response
        .writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
        .end(JSON.stringify(body));
    if (!timingSafeEqual(digest(request.headers.authorization ?? ''), wanted)) return answer(401, {});
    if (request.method !== 'GET' || request.url !== '/status') return answer(404, {});
    const looks = opened.map((one) => statusOf(one).catch((error: unknown) => failed(one.tenant.name, error)));
    void Promise.all(looks).then((huvudman) =>
      answer(huvudman.every((one) => one.isOpen && one.isOk) ? 200 : 503, { huvudman }),
    );
  });
};
