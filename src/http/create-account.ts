import type { NewAccount } from '../identity/account-keeper.ts';
import { usernameKey } from '../identity/accounts.ts';
import type { Identity } from '../identity/identity.ts';
import { HttpProblem } from './problems.ts';
import { invalid } from './refusal-problem.ts';

type Accounts = Pick<Identity, 'createAccount' | 'account'>;

/** Whether the person has this very account already: the request has come before. */
const isThere = async (identity: Accounts, { personId, username }: NewAccount): Promise<boolean> => {
  const known = await identity.account(personId);
  return known !== undefined && usernameKey(known.username) === usernameKey(username);
};

/** Makes an account; once made, asking again does nothing. @throws HttpProblem `validation-failed`, `key-reused` */
export const createAccount = async (
  { identity }: { readonly identity: Accounts },
  account: NewAccount,
): Promise<void> => {
  const { kind } = await identity.createAccount(account);
  if (kind === 'created' || (await isThere(identity, account))) return;
  switch (kind) {
    case 'person-has-account':
      throw new HttpProblem('key-reused');
    case 'username-taken':
      throw invalid('/username', 'usernameTaken');
    case 'bad-username':
      throw invalid('/username', 'badUsername');
    case 'weak-password':
      throw invalid('/password', 'weakPassword');
  }
};
