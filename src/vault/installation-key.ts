import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Where the key may come from. */
export interface InstallationKeySources {
  /** `SKYNDSAM_KEY` (the key itself) goes before `SKYNDSAM_KEY_FILE` (a file with it), before the data folder. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly dataFolder: string;
}

/** The configured key is not 32 bytes in base64 or hex. The message never holds it. */
export class BadInstallationKey extends Error {
  override readonly name = 'BadInstallationKey';
}

/** Whether the environment says which key; an empty name says nothing. */
export const isKeyNamed = (env: InstallationKeySources['env']): boolean =>
  Boolean(env['SKYNDSAM_KEY'] || env['SKYNDSAM_KEY_FILE']);

const parseKey = (text: string, source: string): Buffer => {
  const trimmed = text.trim();
  const bytes = Buffer.from(trimmed, /^[0-9a-f]{64}$/i.test(trimmed) ? 'hex' : 'base64');
  if (bytes.length !== 32 || !/^([0-9a-f]{64}|[\w+/-]{43}=?)$/i.test(trimmed))
    throw new BadInstallationKey(`${source} is not 32 bytes in base64 or hex`);
  return bytes;
};

const writeDurably = (path: string, text: string): void => {
  const file = openSync(path, 'wx', 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

const syncFolder = (path: string): void => {
  const folder = openSync(path, 'r');
  fsyncSync(folder);
  closeSync(folder);
};

const makeKey = (folder: string, path: string): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeDurably(path, `${randomBytes(32).toString('base64')}\n`);
  syncFolder(folder);
};

/**
 * The installation's key, 32 bytes: from the environment, else from `installation.key` in the data folder, made (mode 0600, durable)
 * the first time. Keep a copy apart from the backups of the data: with the data alone nobody reads what is sealed, and without the key
 * nobody ever does. Call it while holding the folder's lock.
 * @throws BadInstallationKey when what is configured is no key.
 */
export const loadInstallationKey = ({ env, dataFolder }: InstallationKeySources): Buffer => {
  if (env['SKYNDSAM_KEY']) return parseKey(env['SKYNDSAM_KEY'], 'SKYNDSAM_KEY');
  if (env['SKYNDSAM_KEY_FILE']) return parseKey(readFileSync(env['SKYNDSAM_KEY_FILE'], 'utf8'), 'SKYNDSAM_KEY_FILE');
  const path = join(dataFolder, 'installation.key');
  if (!existsSync(path)) makeKey(dataFolder, path);
  return parseKey(readFileSync(path, 'utf8'), path);
};
