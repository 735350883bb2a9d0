import type { Clock } from '../domain/clock.ts';
import type { PersonId } from '../domain/ids.ts';
import { type AccountKeeper, createAccountKeeper } from './account-keeper.ts';
import type { Account, Accounts } from './accounts.ts';
import type { Attempts } from './attempts.ts';
import { isTooMany, openPasswordGate, type TooManyAttempts } from './password-gate.ts';
import { type IdentitySecrets, type RandomBytes, systemRandom } from './secrets.ts';
import { createSessionKeeper, type Credentials, type SessionKeeper } from './session-keeper.ts';
import type { Sessions } from './sessions.ts';

/** Where identity keeps what it must not forget. */
export interface IdentityStore {
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly attempts: Attempts;
}

/** What identity stands on. */
export interface IdentityParts extends IdentityStore {
  readonly secrets: IdentitySecrets;
  readonly clock: Clock;
  /** Default: the machine's. */
  readonly random?: RandomBytes;
}

/** `login-failed` is one answer for an unknown name, a wrong password and a disabled account, and takes as long. */
export type LoginResult =
  | ({ readonly kind: 'logged-in' } & Credentials)
  | { readonly kind: 'login-failed' }
  | TooManyAttempts;

/** `not-logged-in`: the session is over, revoked or was never there. */
export type RefreshResult = ({ readonly kind: 'refreshed' } & Credentials) | { readonly kind: 'not-logged-in' };

/** Who asks, by an access token. */
export type Authenticated =
  | { readonly kind: 'authenticated'; readonly personId: PersonId; readonly sid: string }
  | { readonly kind: 'not-logged-in' };

/** Local accounts and the sessions of those who have logged in. */
export interface Identity extends AccountKeeper, Pick<SessionKeeper, 'csrfToken' | 'isCsrfToken' | 'loadRevoked'> {
  /** `address`: of the client, as text. */
  login(username: string, password: string, address: string): Promise<LoginResult>;
  refresh(token: string): Promise<RefreshResult>;
  /** Without a look into the store: some 20 µs. */
  authenticate(accessToken: string): Authenticated;
  logout(sid: string): Promise<void>;
  /** Ends all sessions of the person, at once. */
  revokePerson(personId: PersonId): Promise<void>;
}

const loginOf = (accounts: Accounts, keeper: SessionKeeper) => {
  /** The account may have been disabled, or its password changed, while this login was under way. */
  const isStill = async ({ personId, passwordHash }: Account): Promise<boolean> => {
    const now = await accounts.ofPerson(personId);
    return now !== undefined && !now.isDisabled && now.passwordHash === passwordHash;
  };
  return async (account: Account): Promise<LoginResult> => {
    const credentials = await keeper.begin(account.personId);
    if (await isStill(account)) return { kind: 'logged-in', ...credentials };
    await keeper.revoke(credentials.sid);
    return { kind: 'login-failed' };
  };
};

/** Identity on its store, with what was revoked before already known. */
export const createIdentity = async (parts: IdentityParts): Promise<Identity> => {
  const { accounts, sessions, attempts, secrets, clock, random = systemRandom } = parts;
  const keeper = createSessionKeeper({ sessions, secrets, clock, random });
  const gate = await openPasswordGate({ accounts, attempts, secrets, clock, random });
  const logIn = loginOf(accounts, keeper);
  await keeper.loadRevoked();
  return {
    ...createAccountKeeper(accounts, keeper, gate),
    csrfToken: keeper.csrfToken,
    isCsrfToken: keeper.isCsrfToken,
    loadRevoked: keeper.loadRevoked,
    login: async (username, password, address) => {
      const opened = await gate(username, password, address);
      if (opened === undefined) return { kind: 'login-failed' };
      return isTooMany(opened) ? opened : logIn(opened);
    },
    refresh: async (token) => {
      const credentials = await keeper.prolong(token);
      if (credentials === undefined) return { kind: 'not-logged-in' };
      const account = await accounts.ofPerson(credentials.personId);
      return account === undefined || account.isDisabled
        ? { kind: 'not-logged-in' }
        : { kind: 'refreshed', ...credentials };
    },
    authenticate: (accessToken) => {
      const claims = keeper.check(accessToken);
      return claims === undefined ? { kind: 'not-logged-in' } : { kind: 'authenticated', ...claims };
    },
    logout: keeper.revoke,
    revokePerson: (personId) => keeper.revokeAll(personId),
  };
};
