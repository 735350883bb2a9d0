import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { closeAll } from './close-all.ts';
import type { System } from './create-system.ts';
import { createHttpServer, listenOn } from './serving.ts';

/** A huvudman that the installation serves. */
export interface Tenant {
  /** Names its data folder and its database: lower-case letters, digits and hyphens. */
  readonly name: string;
  /** Where its people reach it; the host of a request tells whose it is. */
  readonly origin: string;
}

/** A huvudman with its system, or with what kept that from starting. */
export type Opened =
  | { readonly tenant: Tenant; readonly system: System }
  | { readonly tenant: Tenant; readonly failure: unknown };

/** Several huvudmän served by one program: each has a system, a store and a key of its own, and nothing is shared but the machine. */
export interface Installation {
  readonly opened: readonly Opened[];
  /** Answers for all of them on one port, by the host that was asked. */
  listen(port: number, host: string): Promise<AddressInfo>;
  close(): Promise<void>;
}

/** What an installation is made of. */
export interface InstallationParts {
  readonly tenants: readonly Tenant[];
  /** Says of two whether they have the same key, and nothing of the key. @throws when it has none */
  readonly signOfKey: (tenant: Tenant) => string;
  /** Whether it will pass by itself, as when the database is away: then nobody is served, and the whole is to be started again. */
  readonly isPassing: (failure: unknown) => boolean;
  /** Puts the system of one together. */
  readonly open: (tenant: Tenant) => Promise<System>;
  /** Told which could not be opened; the others are served all the same. */
  readonly onError: (what: string, error: unknown) => void;
}

const hostOf = ({ origin }: Tenant): string => new URL(origin).host;

/** Another huvudman has the same key, in a file of another name: what one signs would be good at the other. */
export class KeyOfAnother extends Error {
  override readonly name = 'KeyOfAnother';
}

const openOne = async (parts: InstallationParts, tenant: Tenant, keys: Set<string>): Promise<Opened> => {
  const { open, onError, signOfKey, isPassing } = parts;
  try {
    const sign = signOfKey(tenant);
    if (keys.has(sign)) throw new KeyOfAnother();
    keys.add(sign);
    return { tenant, system: await open(tenant) };
  } catch (failure) {
    if (isPassing(failure)) throw failure;
    onError(`opening ${tenant.name}`, failure);
    return { tenant, failure };
  }
};

const systemsIn = (opened: readonly Opened[]): readonly System[] =>
  opened.flatMap((one) => ('system' in one ? [one.system] : []));

const refuse = (response: ServerResponse, status: number): void =>
  void response.writeHead(status, { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' }).end(
    JSON.stringify({
      type: 'about:blank',
      status,
      title: status === 421 ? 'Misdirected Request' : 'Service Unavailable',
    }),
  );

/** Hands each request to the system whose host was asked. An unknown host is told nothing of those there are. */
const dispatching = (opened: readonly Opened[]): Server => {
  const byHost = new Map(opened.map((one) => [hostOf(one.tenant), one]));
  const of = ({ headers }: IncomingMessage): Opened | undefined => byHost.get((headers.host ?? '').toLowerCase());
  const server = createHttpServer((request, response) => {
    const one = of(request);
    if (one === undefined) refuse(response, 421);
    else if ('system' in one) one.system.server.emit('request', request, response);
    else refuse(response, 503);
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const one = of(request);
    if (one !== undefined && 'system' in one) one.system.server.emit('upgrade', request, socket, head);
    else socket.destroy();
  });
  return server;
};

const openEach = async (parts: InstallationParts, opened: Opened[]): Promise<void> => {
  const keys = new Set<string>();
  for (const tenant of parts.tenants) opened.push(await openOne(parts, tenant, keys));
};

/**
 * Opens all, one after another; whoever has the key of one before is not opened. Nobody is answered before it listens.
 * @throws what will pass by itself; what had been opened is closed again
 */
export const openInstallation = async (parts: InstallationParts): Promise<Installation> => {
  const opened: Opened[] = [];
  const closeSystems = (): Promise<void> =>
    closeAll(
      systemsIn(opened).map((system) => () => system.close()),
      parts.onError,
    );
  try {
    await openEach(parts, opened);
  } catch (error) {
    await closeSystems();
    throw error;
  }
  const server = dispatching(opened);
  return {
    opened,
    listen: async (port, host) => {
      await Promise.all(systemsIn(opened).map((system) => system.begin()));
      return listenOn(server, port, host);
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await closeSystems();
    },
  };
};
