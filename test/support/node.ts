import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { tempDir } from './temp-dir.ts';

const SERVE = fileURLToPath(new URL('./serve.ts', import.meta.url));

/** What a node of a test is started with. */
export interface NodeOptions {
  readonly uri: string;
  readonly database: string;
  /** The installation's key, 64 hex digits: the same on all nodes. */
  readonly key: string;
  readonly password: string;
  /** A file with the milliseconds that its clock goes before the machine's. */
  readonly clockFile?: string;
  readonly leaseMs?: number;
}

/** A server among several on one database, in a process of its own. */
export interface Node {
  readonly url: string;
  readonly port: number;
  /** Kills it, or stops it in its tracks until `SIGCONT`. */
  signal(name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): void;
  /** Resolves when it is gone. */
  readonly gone: Promise<void>;
}

/** Starts one; resolves when it answers. The first on an empty database seeds the invented kommun. */
export const startNode = async (options: NodeOptions): Promise<Node> => {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', SERVE, tempDir()], {
    env: {
      ...process.env,
      SKYNDSAM_KEY: options.key,
      TEST_PASSWORD: options.password,
      TEST_MONGO_URI: options.uri,
      TEST_MONGO_DATABASE: options.database,
      ...(options.clockFile !== undefined && { TEST_CLOCK: options.clockFile }),
      ...(options.leaseMs !== undefined && { TEST_LEASE_MS: String(options.leaseMs) }),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit').then(() => undefined);
  const line = await Promise.race([
    once(child.stdout as NodeJS.ReadableStream, 'data').then(([data]) => String(data).trim()),
    gone.then(() => {
      throw new Error('the node ended before it answered');
    }),
  ]);
  return {
    url: `http://127.0.0.1:${line}`,
    port: Number(line),
    gone,
    signal: (name) => void child.kill(name),
  };
};
