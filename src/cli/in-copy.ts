import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FILES } from '../compose/sqlite-ports.ts';

/** Works on a copy of the log's file, so that a running server is not disturbed and the original is never opened. The copy is gone afterwards. */
export const inCopy = async <T>(dataFolder: string, work: (path: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'skyndsam-verify-'));
  try {
    for (const suffix of ['', '-wal']) {
      const from = join(dataFolder, `${FILES.main}${suffix}`);
      if (existsSync(from)) copyFileSync(from, join(folder, `${FILES.main}${suffix}`));
    }
    return await work(join(folder, FILES.main));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
