import type { PersonId } from '../../domain/ids.ts';
import type { SqlValue } from '../../sqlite/bind-guard.ts';
import type { Database } from '../../sqlite/database.ts';
import type { GroupWriter } from '../../sqlite/group-writer.ts';
import type { Account, Accounts } from '../accounts.ts';

/** A row of the table. */
export interface AccountRow {
  readonly username_key: string;
  readonly username: string;
  readonly person_id: PersonId;
  readonly password_hash: string;
  readonly is_disabled: number;
}

export const accountOf = (row: AccountRow): Account => ({
  personId: row.person_id,
  username: row.username,
  usernameKey: row.username_key,
  passwordHash: row.password_hash,
  isDisabled: row.is_disabled !== 0,
});

export const INSERT = `INSERT INTO accounts (username_key, username, person_id, password_hash, is_disabled)
  VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`;
const BY_NAME = 'SELECT * FROM accounts WHERE username_key = ?';
const BY_PERSON = 'SELECT * FROM accounts WHERE person_id = ?';

/** For {@link INSERT}. */
export const valuesOf = ({
  usernameKey,
  username,
  personId,
  passwordHash,
  isDisabled,
}: Account): readonly SqlValue[] => [usernameKey, username, personId, passwordHash, isDisabled ? 1 : 0];

const add = (db: Database, account: Account): Awaited<ReturnType<Accounts['add']>> => {
  if (db.run(INSERT, valuesOf(account)).changes > 0) return 'added';
  return db.get(BY_NAME, [account.usernameKey]) === undefined ? 'person-has-account' : 'username-taken';
};

/** Accounts in the file of the log; the tables must be there. */
export const sqliteAccounts = (db: Database, writer: GroupWriter): Accounts => {
  const one = (sql: string, value: string): Account | undefined => {
    const row = db.get<AccountRow>(sql, [value]);
    return row && accountOf(row);
  };
  const change = (sql: string, value: string | number, personId: PersonId): Promise<boolean> =>
    writer.write((tx) => tx.run(sql, [value, personId]).changes > 0);
  return {
    find: async (usernameKey) => one(BY_NAME, usernameKey),
    ofPerson: async (personId) => one(BY_PERSON, personId),
    add: (account) => writer.write((tx) => add(tx, account)),
    setPassword: (personId, hash) =>
      change('UPDATE accounts SET password_hash = ? WHERE person_id = ?', hash, personId),
    setDisabled: (personId, isDisabled) =>
      change('UPDATE accounts SET is_disabled = ? WHERE person_id = ?', isDisabled ? 1 : 0, personId),
    hasAny: async () => db.get('SELECT 1 AS one FROM accounts LIMIT 1') !== undefined,
  };
};
