import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';

/** A process that appends without end (`log-writer-mongo.ts`). */
export interface WriterProcess {
  /** The commits that it has had acknowledged so far. */
  told(): readonly string[];
  /** Resolves when it has had so many acknowledged. */
  until(count: number): Promise<void>;
  signal(name: 'SIGSTOP' | 'SIGCONT'): void;
  /** Kills it at once; resolves when it is dead. */
  kill(): Promise<void>;
}

const running = new Set<ChildProcess>();

/** Defines that no such process outlives its test. */
export const killWritersAfterEach = (): void => {
  afterEach(() => {
    for (const child of running) child.kill('SIGKILL');
  });
};

export const WRITER = new URL('./log-writer-mongo.ts', import.meta.url);

/** Starts one on a database; the commits carry the name of the run. */
export const startWriter = (uri: string, database: string, run: string): WriterProcess => {
  const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(WRITER), uri, database, run], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  const dead = new Promise<void>((resolve) => child.once('close', () => resolve()));
  void dead.then(() => running.delete(child));
  let out = '';
  const told = (): readonly string[] => out.split('\n').slice(0, -1);
  let look = (): void => {};
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    look();
  });
  return {
    told,
    until: (count) =>
      new Promise((resolve, reject) => {
        look = () => {
          if (told().length >= count) resolve();
        };
        void dead.then(() => reject(new Error('the writer ended')));
        look();
      }),
    signal: (name) => void child.kill(name),
    kill: () => {
      child.kill('SIGKILL');
      return dead;
    },
  };
};
