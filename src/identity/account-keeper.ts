import type { PersonId } from '../domain/ids.ts';
import { type Account, type Accounts, isUsername, usernameKey } from './accounts.ts';
import { isTooMany, type PasswordGate, type TooManyAttempts } from './password-gate.ts';
import { hashPassword, isGoodPassword } from './passwords.ts';
import type { SessionKeeper } from './session-keeper.ts';

/** A new account. */
export interface NewAccount {
  readonly personId: PersonId;
  readonly username: string;
  readonly password: string;
}

/** Why an account was not made, if it was not. */
export type AccountCreated = {
  readonly kind: 'created' | 'username-taken' | 'person-has-account' | 'bad-username' | 'weak-password';
};

/** Whether a password was changed; all other sessions of the person are then over. */
export type PasswordChanged = { readonly kind: 'changed' | 'login-failed' | 'weak-password' } | TooManyAttempts;

/** What a person sends to change the password. */
export interface PasswordChange {
  readonly personId: PersonId;
  readonly oldPassword: string;
  readonly newPassword: string;
  readonly address: string;
  readonly keepSid: string;
}

/** Makes and changes accounts. */
export interface AccountKeeper {
  createAccount(account: NewAccount): Promise<AccountCreated>;
  /** By the person, who knows the old one; `keepSid` is the session that goes on. */
  changePassword(change: PasswordChange): Promise<PasswordChanged>;
  /** By an admin, for somebody who has forgotten it. Ends all sessions. */
  resetPassword(
    personId: PersonId,
    password: string,
  ): Promise<{ readonly kind: 'changed' | 'weak-password' | 'not-found' }>;
  /** No login from now on, and all sessions over. False when there is no account. */
  disable(personId: PersonId): Promise<boolean>;
  enable(personId: PersonId): Promise<boolean>;
  /** The account's name and whether it may be used; `undefined` when the person has none. */
  account(personId: PersonId): Promise<Pick<Account, 'username' | 'isDisabled'> | undefined>;
}

/** Accounts, with the sessions that end when an account changes. */
export const createAccountKeeper = (
  accounts: Accounts,
  keeper: Pick<SessionKeeper, 'revokeAll'>,
  gate: PasswordGate,
): AccountKeeper => {
  const setPassword = async (personId: PersonId, password: string, keepSid?: string): Promise<void> => {
    await accounts.setPassword(personId, await hashPassword(password));
    await keeper.revokeAll(personId, keepSid);
  };
  return {
    createAccount: async ({ personId, username, password }) => {
      if (!isUsername(username)) return { kind: 'bad-username' };
      if (!isGoodPassword(password, username)) return { kind: 'weak-password' };
      const passwordHash = await hashPassword(password);
      const named = { username: username.normalize('NFC').trim(), usernameKey: usernameKey(username) };
      const kind = await accounts.add({ personId, ...named, passwordHash, isDisabled: false });
      return { kind: kind === 'added' ? 'created' : kind };
    },
    changePassword: async ({ personId, oldPassword, newPassword, address, keepSid }) => {
      const username = (await accounts.ofPerson(personId))?.username ?? '';
      const opened = await gate(username, oldPassword, address);
      if (opened === undefined) return { kind: 'login-failed' };
      if (isTooMany(opened)) return opened;
      if (!isGoodPassword(newPassword, username)) return { kind: 'weak-password' };
      await setPassword(personId, newPassword, keepSid);
      return { kind: 'changed' };
    },
    resetPassword: async (personId, password) => {
      const account = await accounts.ofPerson(personId);
      if (account === undefined) return { kind: 'not-found' };
      if (!isGoodPassword(password, account.username)) return { kind: 'weak-password' };
      await setPassword(personId, password);
      return { kind: 'changed' };
    },
    disable: async (personId) => {
      const isKnown = await accounts.setDisabled(personId, true);
      await keeper.revokeAll(personId);
      return isKnown;
    },
    enable: (personId) => accounts.setDisabled(personId, false),
    account: async (personId) => {
      const account = await accounts.ofPerson(personId);
      return account && { username: account.username, isDisabled: account.isDisabled };
    },
  };
};
