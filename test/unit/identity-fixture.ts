import { randomBytes } from 'node:crypto';
import { type Instant, instantOf, parseInstant } from '../../src/domain/clock.ts';
import { personId } from '../../src/domain/ids.ts';
import { createIdentity } from '../../src/identity/identity.ts';
import { deriveIdentitySecrets } from '../../src/identity/secrets.ts';
import { openSqliteIdentityStore } from '../../src/identity/sqlite/identity-store.ts';
import { openDatabase } from '../../src/sqlite/database.ts';
import { GroupWriter } from '../../src/sqlite/group-writer.ts';

export const PASSWORD = 'häst batteri klammer';
export const ADDRESS = '192.0.2.1';
export const asa = personId('asa');

/** Identity on a database in memory, with one account and a clock that the test turns. */
export const openIdentity = async () => {
  const db = openDatabase({ path: ':memory:', synchronous: 'NORMAL' });
  const store = openSqliteIdentityStore({ db, writer: new GroupWriter(db) });
  const secrets = deriveIdentitySecrets(randomBytes(32));
  let now: Instant = parseInstant('2026-08-17T08:00:00Z');
  const start = () => createIdentity({ ...store, secrets, clock: () => now });
  const identity = await start();
  await identity.createAccount({ personId: asa, username: 'Åsa.Berg', password: PASSWORD });
  const logIn = async (username = 'åsa.berg', password = PASSWORD) => {
    const result = await identity.login(username, password, ADDRESS);
    if (result.kind !== 'logged-in') throw new Error(result.kind);
    return result;
  };
  return {
    identity,
    store,
    secrets,
    logIn,
    /** As after a restart of the program. */
    restart: start,
    now: () => now,
    wait: (seconds: number) => {
      now = instantOf(Date.parse(now) + seconds * 1000);
    },
  };
};

export const HOUR = 3600;
