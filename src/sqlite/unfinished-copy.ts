import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UnfinishedCopy } from '../domain/kept-rows.ts';

const pathIn = (dataFolder: string): string => join(dataFolder, 'unfinished-copy');

/** Says of a data folder that a copy into it has begun, or that it is whole. Twice is once. */
export const markUnfinished = (dataFolder: string, isUnfinished: boolean): void => {
  if (isUnfinished) writeFileSync(pathIn(dataFolder), '', { mode: 0o600 });
  else rmSync(pathIn(dataFolder), { force: true });
};

/** @throws UnfinishedCopy */
export const refuseUnfinished = (dataFolder: string): void => {
  if (existsSync(pathIn(dataFolder))) throw new UnfinishedCopy();
};
