import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Settings } from '../compose/settings.ts';
import { FILES } from '../compose/sqlite-ports.ts';

const DATA = fileURLToPath(new URL('../../data', import.meta.url));

/** The data folder meant: the one named, else the school's, else the demo's. @throws Error when there is no data in any. */
export const dataFolderOf = ({ dataFolder }: Settings): string => {
  const candidates = dataFolder === undefined ? [join(DATA, 'skola'), join(DATA, 'demo')] : [dataFolder];
  const found = candidates.find((folder) => existsSync(join(folder, FILES.main)));
  if (found === undefined) throw new Error(`Ingen data i ${candidates.join(' eller ')}.`);
  return found;
};
