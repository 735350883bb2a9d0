import { spawnSync } from 'node:child_process';
import { findChromium } from '../support/chromium.ts';

/** Builds the client once for all browser tests. Vitest calls it only when there is such a test to run. */
export default function setup(): void {
  if (findChromium() === undefined) return;
  // In a process of its own: here NODE_ENV is `test`, and Vite would build React for development.
  const env = { ...process.env, NODE_ENV: 'production' };
  const built = spawnSync('npm', ['run', '--silent', 'build:client'], { env, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The client could not be built:\n${built.stdout}${built.stderr}`);
}
