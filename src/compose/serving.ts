import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Periodic } from '../engine/periodic.ts';
import type { Relay } from '../outbox/relay.ts';
import type { Gateway } from '../realtime/gateway.ts';
import { closeAll } from './close-all.ts';
import type { HandOvers } from './open-hand-overs.ts';
import type { Notices } from './open-notices.ts';
import type { Storage } from './storage.ts';

/** All that runs while a system serves. */
export interface ServingParts {
  readonly server: Server;
  readonly live: Gateway;
  readonly sweeper: Periodic;
  readonly handOvers: HandOvers;
  readonly notices: Notices;
  /** Where several nodes share the store: learns of the sessions that another has ended. */
  readonly endedSessions: Periodic | undefined;
  readonly relay: Relay;
  readonly storage: Storage;
  /** How often what is due is looked at, in milliseconds. */
  readonly everyMs: number;
}

/** Told of what went wrong, by a name without content. */
type OnError = (what: string, error: unknown) => void;

/** How serving begins and ends. */
export interface Serving {
  /** Sweeps deadlines and sends notices from now on. What answers requests is for whoever listens. */
  begin(): Promise<void>;
  /** Begins, and answers on a port of its own. Port 0: any that is free. */
  listen(port: number, host: string): Promise<AddressInfo>;
  close(): Promise<void>;
}

/** A session that has been ended at one node is of no use at another after so long at the most. */
const SESSIONS_EVERY_MS = 1_000;

/** Longer than proxies keep theirs (60 s as a rule): on a connection that we close just as one sends on it, a request is lost. */
const KEPT_OPEN_MS = 65_000;

/** A server whose connections are kept open for the next request. */
export const createHttpServer = (answer: RequestListener): Server =>
  createServer({ keepAliveTimeout: KEPT_OPEN_MS }, answer);

/** Where a browser on this machine reaches us. */
export const localOrigin = (server: Server): string => {
  const address = server.address();
  return address === null || typeof address === 'string' ? 'http://127.0.0.1' : `http://127.0.0.1:${address.port}`;
};

/** Listens; resolves when it does. @throws what keeps it from listening, such as a port that is taken */
export const listenOn = async (server: Server, port: number, host: string): Promise<AddressInfo> => {
  server.listen(port, host);
  await once(server, 'listening');
  return server.address() as AddressInfo;
};

/** Closes what of a system has been opened. */
export const closeSystem = (parts: Partial<ServingParts>, onError: OnError): Promise<void> => {
  const { server, live, sweeper, handOvers, notices, endedSessions, relay, storage } = parts;
  const steps = [
    () => live?.close(),
    () => server?.close(),
    () => server?.closeAllConnections(),
    () => sweeper?.stop(),
    () => handOvers?.stop(),
    () => notices?.close(),
    () => endedSessions?.stop(),
    () => relay?.stop(),
    () => storage?.close(),
  ];
  return closeAll(steps, onError);
};

/** Notices are opened first: what anybody does from then on is told. */
export const servingOf = (parts: ServingParts, onError: OnError): Serving => {
  const { server, sweeper, handOvers, notices, endedSessions, everyMs } = parts;
  const start = (): void => {
    sweeper.start(everyMs);
    handOvers.start();
    notices.sender.start(everyMs);
    endedSessions?.start(SESSIONS_EVERY_MS);
  };
  return {
    begin: async () => {
      await notices.open();
      start();
    },
    listen: async (port, host) => {
      await notices.open();
      const address = await listenOn(server, port, host);
      start();
      return address;
    },
    close: () => closeSystem(parts, onError),
  };
};
