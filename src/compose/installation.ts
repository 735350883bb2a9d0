import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { System } from './create-system.ts';
import { listenOn } from './serving.ts';

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

/** Says of two systems whether they have the same key, and nothing of the key. */
const signOfKey = ({ vault }: System): string => vault.pseudonym('installation');

const refuseSharedKey = async (system: System, before: readonly Opened[]): Promise<System> => {
  if (!systemsIn(before).some((other) => signOfKey(other) === signOfKey(system))) return system;
  await system.close();
  throw new KeyOfAnother();
};

const openOne = async (
  { open, onError }: InstallationParts,
  tenant: Tenant,
  before: readonly Opened[],
): Promise<Opened> => {
  try {
    return { tenant, system: await refuseSharedKey(await open(tenant), before) };
  } catch (failure) {
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
  const server = createServer((request, response) => {
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

/** Opens all, one after another; whoever has the key of one before is not opened. Nobody is answered before it listens. */
export const openInstallation = async (parts: InstallationParts): Promise<Installation> => {
  const opened: Opened[] = [];
  for (const tenant of parts.tenants) opened.push(await openOne(parts, tenant, opened));
  const systems = systemsIn(opened);
  const server = dispatching(opened);
  return {
    opened,
    listen: async (port, host) => {
      await Promise.all(systems.map((system) => system.begin()));
      return listenOn(server, port, host);
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await Promise.all(systems.map((system) => system.close()));
    },
  };
};
