import { connect, createServer, type Socket } from 'node:net';
import { once } from 'node:events';

/** The network between one browser and the server: a port of its own that can be cut and mended. */
export interface Line {
  /** The server as this browser knows it. */
  readonly url: string;
  /** Breaks every connection at once and lets no new one through. */
  cut(): void;
  mend(): void;
  /** Lets new connections go to another server of this machine, as a proxy does; those that are open stay. */
  leadTo(serverPort: number): void;
  close(): Promise<void>;
}

const join = (near: Socket, far: Socket): void => {
  const end = (): void => {
    near.destroy();
    far.destroy();
  };
  for (const socket of [near, far]) socket.on('error', end).on('close', end).setNoDelay(true);
  near.pipe(far).pipe(near);
};

/** Draws a line to the server that listens on a port of this machine. */
export const drawLine = async (serverPort: number): Promise<Line> => {
  const open = new Set<Socket>();
  let port = serverPort;
  let isCut = false;
  const server = createServer((near) => {
    if (isCut) {
      near.destroy();
      return;
    }
    open.add(near);
    near.on('close', () => open.delete(near));
    join(near, connect(port, '127.0.0.1'));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the line has no port');
  const hangUp = (): void => {
    for (const socket of open) socket.destroy();
  };
  return {
    url: `http://127.0.0.1:${address.port}`,
    cut: () => {
      isCut = true;
      hangUp();
    },
    mend: () => {
      isCut = false;
    },
    leadTo: (other) => {
      port = other;
    },
    close: async () => {
      hangUp();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
