import type { NewAccount } from '../identity/account-keeper.ts';
import type { Identity } from '../identity/identity.ts';
import { invalid } from './refusal-problem.ts';

/** Makes an account; done already for the person under the same name is done. @throws HttpProblem `validation-failed` */
export const createAccount = async (
  { identity }: { readonly identity: Pick<Identity, 'createAccount' | 'account'> },
  account: NewAccount,
): Promise<void> => {
  const { kind } = await identity.createAccount(account);
  switch (kind) {
    case 'created':
      return;
    case 'person-has-account': {
      const known = await identity.account(account.personId);
      if (known?.username !== account.username) throw invalid('/username', 'personHasAccount');
      return;
    }
    case 'username-taken':
      throw invalid('/username', 'usernameTaken');
    case 'bad-username':
      throw invalid('/username', 'badUsername');
    case 'weak-password':
      throw invalid('/password', 'weakPassword');
  }
};
