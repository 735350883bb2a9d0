import { expect, test } from 'vitest';
import { openStorage } from '../../src/compose/storage.ts';
import { systemClock } from '../../src/domain/clock.ts';
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

test('where several nodes share a database none makes a key of its own', async () => {
  const mongo = { uri: 'mongodb://127.0.0.1:1/', database: 'skyndsam' };
  await expect(openStorage({ ...options(tempDir(), undefined), mongo })).rejects.toThrow('SKYNDSAM_KEY');
});
