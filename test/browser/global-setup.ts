import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../support/chromium.ts';

/**
 * Builds the client once for all browser tests, into a folder of its own: a build for something else meanwhile does not take
 * files away from under them. Vitest calls it only when there is such a test to run.
 */
export default function setup({ provide }: TestProject): (() => void) | undefined {
  if (findChromium() === undefined) return undefined;
  const clientFolder = mkdtempSync(join(tmpdir(), 'skyndsam-client-'));
  const args = ['run', '--silent', 'build:client', '--', '--outDir', clientFolder, '--emptyOutDir'];
  // In a process of its own: here NODE_ENV is `test`, and Vite would build React for development.
  const env = { ...process.env, NODE_ENV: 'production' };
  const built = spawnSync('npm', args, { env, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The client could not be built:\n${built.stdout}${built.stderr}`);
  provide('clientFolder', clientFolder);
  return () => rmSync(clientFolder, { recursive: true, force: true });
}
