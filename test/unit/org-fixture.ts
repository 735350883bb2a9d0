import { randomBytes } from 'node:crypto';
import { parseInstant } from '../../src/domain/clock.ts';
import { commitId, type CommitId, personId, unitId } from '../../src/domain/ids.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { openSqliteEventLog } from '../../src/log/sqlite/event-log.ts';
import { createDirectory, type Directory } from '../../src/org/directory.ts';
import { createOrgLog } from '../../src/org/org-log.ts';
import type { OrgResult } from '../../src/org/org-writer.ts';
import { openDatabase } from '../../src/sqlite/database.ts';
import { GroupWriter } from '../../src/sqlite/group-writer.ts';
import { openSqliteVault } from '../../src/vault/sqlite/vault.ts';
import { deriveSubkeys } from '../../src/vault/subkeys.ts';

export const NOW = parseInstant('2026-08-17T08:00:00Z');
export const LATER = parseInstant('2026-10-01T08:00:00Z');

let count = 0;
/** A request that nobody has made. */
export const request = (): { readonly commitId: CommitId; readonly by: 'system' } => ({
  commitId: commitId(`c${(count += 1)}`),
  by: 'system',
});

export const unit = (id: string, kind: Unit['kind'], parent: string | null): Unit => ({
  unitId: unitId(id),
  kind,
  parentId: parent === null ? null : unitId(parent),
  name: id,
  skolformer: [],
});

/** Log, vault, and the organisation's way into them, on a real database in memory. */
export const openOrg = () => {
  const db = openDatabase({ path: ':memory:', synchronous: 'NORMAL' });
  const writer = new GroupWriter(db);
  const clock = () => NOW;
  const log = openSqliteEventLog({ db, writer, clock });
  const vault = openSqliteVault({ db, writer, keys: deriveSubkeys(randomBytes(32)) });
  const orgLog = createOrgLog({ log, vault, clock });
  const addUnits = async (): Promise<void> => {
    const units = [unit('kommun', 'huvudman', null), unit('norr', 'omrade', 'kommun')];
    for (const one of [...units, unit('al', 'skolenhet', 'norr'), unit('bok', 'skolenhet', 'norr')])
      await orgLog.addUnit({ ...request(), unit: one });
  };
  /** A directory that has read the whole log. */
  const read = async (): Promise<Directory> => {
    const directory = createDirectory({ vault });
    for (const commit of await log.readAll(0, 10_000)) await directory.apply(commit);
    return directory;
  };
  return { db, writer, log, vault, orgLog, clock, addUnits, read };
};

/** The commit of an accepted change. @throws when it was not. */
export const done = (result: OrgResult) => {
  if (result.kind !== 'done') throw new Error(result.kind);
  return result.commit;
};

export const al = unitId('al');
export const bok = unitId('bok');
export const id = personId;
