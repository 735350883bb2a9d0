import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../compose/settings.ts';
import { FILES } from '../compose/sqlite-ports.ts';
import { dataFolderOf } from './folder.ts';

/** Deletes what is derived from the log; the next start makes it again. The server must not be running. */
export const rebuildCommand = async (settings: Settings, say: (line: string) => void): Promise<void> => {
  const folder = dataFolderOf(settings);
  for (const suffix of ['', '-wal', '-shm']) rmSync(join(folder, `${FILES.projections}${suffix}`), { force: true });
  say('Det härledda är borttaget. Nästa start läser om hela loggen.');
};
