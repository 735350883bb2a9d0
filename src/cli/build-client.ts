import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants, setPriority } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUILT = join(ROOT, 'dist', 'client', 'index.html');
/** What the client is built of. */
const SOURCES = ['client', 'src/contract', 'src/domain', 'package-lock.json'];

const newest = (path: string): number => {
  const stat = statSync(path);
  return stat.isDirectory() ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name)))) : stat.mtimeMs;
};

const isNewerThanSources = (): boolean =>
  SOURCES.every((source) => newest(join(ROOT, source)) <= statSync(BUILT).mtimeMs);

/** Where only what is built was brought, as into a container, it is what there is. */
const isBuilt = (): boolean => existsSync(BUILT) && (!existsSync(join(ROOT, 'client')) || isNewerThanSources());

/** Builds the browser's side in a process of its own, unless it is newer than all that it is built of. @throws Error when it cannot be built. */
export const buildClient = async (say: (line: string) => void): Promise<void> => {
  if (isBuilt()) return;
  say('Bygger webbsidorna …');
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js');
  const child = spawn(process.execPath, [vite, 'build', 'client', '--logLevel', 'warn'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  // Whatever the server does meanwhile goes before: it takes longer.
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error('Webbsidorna kunde inte byggas.');
};
