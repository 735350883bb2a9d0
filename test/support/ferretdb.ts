import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
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

const ADDRESS = /Listening on TCP (\S+?)\.\.\./;

/** The address is in the log: a free port that is asked for beforehand may be taken meanwhile. */
const addressIn = async (logFile: string, child: ChildProcess): Promise<string> => {
  let failure: Error | undefined;
  child.once('error', (error) => (failure = error));
  for (;;) {
    const address = ADDRESS.exec(readFileSync(logFile, 'utf8'))?.[1];
    if (address !== undefined) return address;
    if (child.exitCode !== null) failure = new Error(`FerretDB ended with ${child.exitCode}.`);
    if (failure !== undefined) throw failure;
    await setTimeout(20);
  }
};

/** FerretDB on this machine only, with its data in a folder that goes with it. Built when it is not there. @throws Error with the reason */
export const startFerretDb = async (): Promise<RunningServer> => {
  const program = build();
  const folder = mkdtempSync(join(tmpdir(), 'skyndsam-ferretdb-data-'));
  const listen = ['--listen-addr=127.0.0.1:0', '--debug-addr=-', '--telemetry=disable', '--log-level=info'];
  // Nothing here has to survive a loss of power.
  const data = ['--handler=sqlite', `--sqlite-url=file:${folder}/?_pragma=synchronous(off)`, '--state-dir=-'];
  // Into a file: a pipe fills up when whoever is to read it is busy, and the server would stand still until it is read.
  const logFile = join(folder, 'log');
  const log = openSync(logFile, 'w');
  // It asks for little memory and much work: rarer sweeps of its heap leave the cores to the tests.
  const env = { ...process.env, GOGC: '400' };
  const child = spawn(program, [...listen, ...data], { env, stdio: ['ignore', 'ignore', log] });
  closeSync(log);
  const kill = (): void => void child.kill();
  process.once('exit', kill); // whoever ends without stopping it
  const stop = async (): Promise<void> => {
    process.off('exit', kill);
    if (child.exitCode === null && child.kill()) await once(child, 'exit');
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { uri: `mongodb://${await addressIn(logFile, child)}/`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
