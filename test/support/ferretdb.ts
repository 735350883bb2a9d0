import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A server that listens, until it is stopped. */
export interface RunningServer {
  readonly uri: string;
  stop(): Promise<void>;
}

const BUILD = fileURLToPath(new URL('build-ferretdb.sh', import.meta.url));

const build = (): string => {
  const built = spawnSync(BUILD, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (built.status !== 0) throw new Error(built.stderr.trim().split('\n').at(-1) ?? 'FerretDB could not be built.');
  return built.stdout.trim();
};

/** The address is in the log: a free port that is asked for beforehand may be taken meanwhile. Reads on, so that the pipe never fills. */
const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`FerretDB ended with ${code}.`)));
    createInterface({ input: child.stderr! }).on('line', (line) => {
      const address = /Listening on TCP (\S+?)\.\.\./.exec(line)?.[1];
      if (address !== undefined) resolve(address);
    });
  });

/** FerretDB on this machine only, with its data in a folder that goes with it. Built when it is not there. @throws Error with the reason */
export const startFerretDb = async (): Promise<RunningServer> => {
  const program = build();
  const folder = mkdtempSync(join(tmpdir(), 'skyndsam-ferretdb-data-'));
  const listen = ['--listen-addr=127.0.0.1:0', '--debug-addr=-', '--telemetry=disable', '--log-level=info'];
  // Nothing here has to survive a loss of power.
  const data = ['--handler=sqlite', `--sqlite-url=file:${folder}/?_pragma=synchronous(off)`, '--state-dir=-'];
  const child = spawn(program, [...listen, ...data], { stdio: ['ignore', 'ignore', 'pipe'] });
  const kill = (): void => void child.kill();
  process.once('exit', kill); // whoever ends without stopping it
  const stop = async (): Promise<void> => {
    process.off('exit', kill);
    if (child.exitCode === null && child.kill()) await once(child, 'exit');
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { uri: `mongodb://${await addressOf(child)}/`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
