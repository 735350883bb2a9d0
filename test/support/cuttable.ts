import { connect, createServer, type Socket } from 'node:net';
import { afterEach } from 'vitest';

/** A line to a server of MongoDB that can be cut: what is on its way is lost, and nobody gets through until it is mended. */
export interface CuttableLine {
  /** Address of the near end. */
  readonly uri: string;
  cut(): void;
  mend(): void;
}

const sockets = new Set<Socket>();
const closers: (() => void)[] = [];
const endAll = (): void => {
  for (const socket of sockets) socket.destroy();
  sockets.clear();
};

/** Defines that the lines of the file are taken down after each test. */
export const takeLinesDownAfterEach = (): void => {
  afterEach(() => {
    for (const close of closers.splice(0)) close();
    endAll();
  });
};

/** Carries bytes between a port of its own and the server of the address. */
export const cuttableLine = async (uri: string): Promise<CuttableLine> => {
  const { hostname, port } = new URL(uri);
  let isCut = false;
  const server = createServer((near) => {
    if (isCut) return near.destroy();
    const far = connect(Number(port || 27017), hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy()).on('close', () => sockets.delete(one));
      one.pipe(other);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const near = new URL(uri);
  near.host = `127.0.0.1:${address.port}`;
  // Straight to this end: the members of a replica set would tell their own addresses.
  near.searchParams.set('directConnection', 'true');
  return {
    uri: near.href,
    cut: () => {
      isCut = true;
      endAll();
    },
    mend: () => (isCut = false),
  };
};
