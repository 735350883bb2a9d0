import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isKeyNamed, loadInstallationKey } from '../vault/installation-key.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The installation's key where there is one; none is made. `dataFolder` is absent where the data is in a database. @throws Error, BadInstallationKey */
export const existingKey = (dataFolder: string | undefined, env: Env = process.env): Buffer => {
  if (isKeyNamed(env) || (dataFolder !== undefined && existsSync(join(dataFolder, 'installation.key'))))
    return loadInstallationKey({ env, dataFolder: dataFolder ?? '' });
  throw new Error('Installationens nyckel saknas: ange SKYNDSAM_KEY eller SKYNDSAM_KEY_FILE.');
};
