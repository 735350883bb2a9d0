import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './compose-file.ts';
import { tempDir } from './temp-dir.ts';

/** The secrets as deploy/make-secrets.sh makes them, in a folder of their own. */
export const makeSecrets = (deploy = join(tempDir(), 'deploy')): string => {
  mkdirSync(deploy, { recursive: true });
  copyFileSync(join(ROOT, 'deploy/make-secrets.sh'), join(deploy, 'make-secrets.sh'));
  execFileSync('sh', [join(deploy, 'make-secrets.sh'), 'ekby', 'norrby'], { stdio: 'pipe' });
  return join(deploy, 'secrets');
};
/** What the files of a folder hold, by name. */
export const contentOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8').trim()]));
