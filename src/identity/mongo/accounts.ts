import type { PersonId } from '../../domain/ids.ts';
import { declareCollection, openCollection } from '../../mongo/collection.ts';
import type { Mongo } from '../../mongo/connection.ts';
import { answered } from '../../mongo/errors.ts';
import { insertEach } from '../../mongo/insert.ts';
import type { Account, Accounts } from '../accounts.ts';

/** `_id` is the key of the name. */
export type AccountRow = { readonly _id: string } & Readonly<Omit<Account, 'usernameKey'>>;

/** Collection of accounts. */
export const ACCOUNTS = declareCollection<AccountRow>(
  'accounts',
  {
    _id: String,
    username: { type: String, required: true },
    personId: { type: String, required: true },
    passwordHash: { type: String, required: true },
    isDisabled: { type: Boolean, required: true },
  },
  [{ name: 'one_of_a_person', key: { personId: 1 }, isUnique: true }],
);

export const accountOf = ({ _id, ...account }: AccountRow): Account => ({ ...account, usernameKey: _id });

export const rowOf = ({ usernameKey, ...account }: Account): AccountRow => ({ _id: usernameKey, ...account });

/** Accounts in a database: a name and a person have one each by unique keys. */
export const openMongoAccounts = async (mongo: Mongo): Promise<Accounts> => {
  const accounts = await openCollection(mongo, ACCOUNTS);
  const one = async (filter: Partial<AccountRow>): Promise<Account | undefined> => {
    const row = await answered(accounts.findOne(filter).lean<AccountRow>());
    return row === null ? undefined : accountOf(row);
  };
  const set = async (personId: PersonId, what: Partial<AccountRow>): Promise<boolean> =>
    (await answered(accounts.updateOne({ personId }, { $set: what }))).matchedCount > 0;
  return {
    find: (usernameKey) => one({ _id: usernameKey }),
    ofPerson: (personId) => one({ personId }),
    add: async (account) => {
      if ((await insertEach(accounts, [rowOf(account)])).size === 0) return 'added';
      return (await one({ _id: account.usernameKey })) === undefined ? 'person-has-account' : 'username-taken';
    },
    setPassword: (personId, passwordHash) => set(personId, { passwordHash }),
    setDisabled: (personId, isDisabled) => set(personId, { isDisabled }),
    hasAny: async () => (await one({})) !== undefined,
  };
};
