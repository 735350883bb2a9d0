import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { openMongoServer } from './mongo-server.ts';

/** Whoever connects to the socket is told of the server (`MongoAnswer`), which is started when the first one asks, and once for all. */
export default function setup({ provide }: TestProject): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'skyndsam-mongo-'));
  const path = join(folder, 'socket');
  let opening: ReturnType<typeof openMongoServer> | undefined;
  const desk = createServer((socket) => {
    // Loaded only now: most runs need no server.
    opening ??= import('./mongo-server.ts').then((module) => module.openMongoServer());
    opening.then(
      ({ answer }) => socket.end(JSON.stringify(answer)),
      (error: unknown) => socket.end(JSON.stringify({ missing: String(error) })),
    );
  });
  desk.listen(path);
  provide('mongoDesk', path);
  return async () => {
    desk.close();
    await (await opening?.catch(() => undefined))?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
