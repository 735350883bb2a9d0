import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { io, type Socket } from 'socket.io-client';
import { onTestFinished } from 'vitest';
import { LIVE_EVENT, type LiveMessage } from '../../src/contract/live.ts';
import { type Instant, parseInstant } from '../../src/domain/clock.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import type { OutboxMessage, StoredEvent } from '../../src/log/commit.ts';
import type { Later } from '../../src/outbox/pump.ts';
import { startRelay } from '../../src/outbox/relay.ts';
import { type GatewayOptions, openGateway } from '../../src/realtime/gateway.ts';
import { append, NOON, openWorld, who } from '../unit/projections-world.ts';

export const ORIGIN = 'https://arenden.example';
const FAR = parseInstant('2030-01-01T00:00:00Z');

/** A browser that is connected, and what it has been told. */
export interface Browser {
  readonly socket: Socket;
  readonly told: LiveMessage[];
  /** The first message of the type that has come, or comes. */
  hears(type: LiveMessage['type']): Promise<LiveMessage>;
  /** Resolves when the server has hung up. */
  readonly hungUp: Promise<string>;
}

const browserOf = (socket: Socket): Browser => {
  const told: LiveMessage[] = [];
  const waiting = new Set<{ readonly type: string; readonly resolve: (message: LiveMessage) => void }>();
  socket.on(LIVE_EVENT, (message: LiveMessage) => {
    told.push(message);
    for (const one of waiting) if (one.type === message.type) one.resolve(message);
  });
  const hears = (type: LiveMessage['type']): Promise<LiveMessage> => {
    const known = told.find((message) => message.type === type);
    return known === undefined ? new Promise((resolve) => void waiting.add({ type, resolve })) : Promise.resolve(known);
  };
  return { socket, told, hears, hungUp: new Promise((resolve) => socket.once('disconnect', resolve)) };
};

/** A server with log, projections, relay and gateway on loopback. The cookie is the name of the person. */
export const openLive = async (more: Partial<GatewayOptions> = {}, later?: Later) => {
  const world = openWorld();
  const httpServer = createServer();
  const revoked = new Set<string>();
  let expiresAt: Instant = FAR;
  const gateway = openGateway({
    ...{ httpServer, origins: [ORIGIN], reader: world.store, clock: () => NOON },
    authenticate: async (cookie) =>
      cookie === undefined || revoked.has(cookie) ? undefined : { personId: who(cookie), expiresAt },
    scopeOf: (personId) => world.scopeOf(personId),
    ...(later !== undefined && { later }),
    ...more,
  });
  const relay = await startRelay({
    ...{ log: world.log, store: world.store, projections: world.projections(), handlers: [gateway.handler] },
    onFailure: ({ error }) => {
      throw error;
    },
  });
  await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(httpServer.address() as AddressInfo).port}`;
  const sockets: Socket[] = [];
  onTestFinished(async () => {
    for (const socket of sockets) socket.disconnect();
    await relay.stop();
    await gateway.close();
    await new Promise((resolve) => httpServer.close(resolve));
  });
  const dial = (name: string | undefined, headers: Record<string, string> = { origin: ORIGIN }): Socket => {
    const cookie = name === undefined ? {} : { cookie: name };
    const socket = io(url, {
      extraHeaders: { ...headers, ...cookie },
      transports: ['websocket'],
      forceNew: true,
      reconnectionDelay: 1,
    });
    sockets.push(socket);
    return socket;
  };
  return {
    ...{ world, gateway, relay, dial },
    /** Connects as the person and has been greeted. */
    connect: async (name: string): Promise<Browser> => {
      const browser = browserOf(dial(name));
      await browser.hears('hello');
      return browser;
    },
    /** Why a connection was refused. */
    refused: (socket: Socket): Promise<Error> => new Promise((resolve) => socket.once('connect_error', resolve)),
    /** Appends; resolves when everybody who is to be told has been sent it. */
    tell: async (stream: string, events: readonly StoredEvent[], messages: readonly OutboxMessage[] = []) => {
      const commit = await append(world.log, stream, events, messages);
      await relay.idle();
      return commit;
    },
    revoke: (name: string): Promise<void> => {
      revoked.add(name);
      return gateway.recheck(name as PersonId);
    },
    expireAt: (instant: Instant): void => {
      expiresAt = instant;
    },
  };
};
