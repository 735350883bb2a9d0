import type { Clock } from '../domain/clock.ts';
import { type Account, type Accounts, isUsername, usernameKey } from './accounts.ts';
import type { Attempts } from './attempts.ts';
import { createLoginGuard } from './login-guard.ts';
import { hashPassword, isPassword } from './passwords.ts';
import type { IdentitySecrets, RandomBytes } from './secrets.ts';

/** Wait so long before the next try. */
export interface TooManyAttempts {
  readonly kind: 'too-many-attempts';
  /** 1 or more. */
  readonly retryAfterSeconds: number;
}

/** The account whose password it is; `undefined` for an unknown name, a wrong password and a disabled account alike. */
export type PasswordGate = (
  username: string,
  password: string,
  address: string,
) => Promise<Account | TooManyAttempts | undefined>;

/** What the gate stands on. */
export interface GateParts {
  readonly accounts: Accounts;
  readonly attempts: Attempts;
  readonly secrets: Pick<IdentitySecrets, 'attempts'>;
  readonly clock: Clock;
  readonly random: RandomBytes;
}

/** Whether the gate answered with a wait. */
export const isTooMany = (answer: Account | TooManyAttempts): answer is TooManyAttempts => 'kind' in answer;

/** Opens to who knows the password: guarded, and with the same work whether or not there is an account. */
export const openPasswordGate = async ({
  accounts,
  attempts,
  secrets,
  clock,
  random,
}: GateParts): Promise<PasswordGate> => {
  const guard = createLoginGuard(attempts, secrets.attempts);
  const nobodysHash = await hashPassword(Buffer.from(random(32)).toString('hex'));
  return async (username, password, address) => {
    const key = usernameKey(username);
    const retryAfterSeconds = await guard.begin(key, address, clock());
    if (retryAfterSeconds > 0) return { kind: 'too-many-attempts', retryAfterSeconds };
    const account = isUsername(username) ? await accounts.find(key) : undefined;
    const isRight = await isPassword(account?.passwordHash ?? nobodysHash, password);
    if (account === undefined || !isRight || account.isDisabled) return undefined;
    await guard.succeeded(key, address);
    return account;
  };
};
