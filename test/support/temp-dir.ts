import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEachFile } from './clean-up.ts';

const made: string[] = [];
afterEachFile(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that is deleted when the tests of the file have ended. */
export const tempDir = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'skyndsam-test-'));
  made.push(folder);
  return folder;
};
