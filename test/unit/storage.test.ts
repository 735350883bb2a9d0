import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { existingKey } from '../../src/cli/existing-key.ts';
import { openStorage } from '../../src/compose/storage.ts';
import { systemClock } from '../../src/domain/clock.ts';
import { isKeyNamed, loadInstallationKey } from '../../src/vault/installation-key.ts';
import { newKey } from '../support/system.ts';
import { tempDir } from '../support/temp-dir.ts';

const options = (dataFolder: string, key: string | undefined) => ({
  ...{ dataFolder, encryptsFiles: false, survivesPowerLoss: true, clock: systemClock },
  env: { SKYNDSAM_KEY: key },
  onError: () => undefined,
});

test('a key that is not that of the data opens nothing, and leaves the folder to whoever comes with the right one', async () => {
  const [folder, key] = [tempDir(), newKey()];
  await (await openStorage(options(folder, key))).close();
  await expect(openStorage(options(folder, newKey()))).rejects.toThrow('key');
  const storage = await openStorage(options(folder, key));
  expect(await storage.log.head()).toBe(0);
  await storage.close();
});

test('an empty SKYNDSAM_KEY is none: it hides no file with a key', async () => {
  const [folder, key] = [tempDir(), newKey()];
  const file = join(folder, 'the-key');
  writeFileSync(file, key);
  const env = { SKYNDSAM_KEY: '', SKYNDSAM_KEY_FILE: file };
  expect(isKeyNamed(env)).toBe(true);
  expect(isKeyNamed({ SKYNDSAM_KEY: '', SKYNDSAM_KEY_FILE: '' })).toBe(false);
  expect(existingKey(undefined, env)).toEqual(loadInstallationKey({ env, dataFolder: folder }));
});

test('where several nodes share a database none makes a key of its own', async () => {
  const mongo = { uri: 'mongodb://127.0.0.1:1/', database: 'skyndsam' };
  await expect(openStorage({ ...options(tempDir(), undefined), mongo })).rejects.toThrow('SKYNDSAM_KEY');
});
