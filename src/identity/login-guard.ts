import { createHmac, type KeyObject } from 'node:crypto';
import type { Instant } from '../domain/clock.ts';
import { addressGroup } from './address.ts';
import { type Attempts, beginTry, forgettableBefore, PER_ACCOUNT, PER_ADDRESS, withoutFailure } from './attempts.ts';

/** Slows guessing down, by the account guessed at (known or not) and by the address from which it comes. */
export interface LoginGuard {
  /** Seconds to wait, 0 = go on. The try counts as failed from now on, so that a hundred at once are not one. */
  begin(usernameKey: string, address: string, now: Instant): Promise<number>;
  /** The try was right: the account starts anew; the address gets back only this try. */
  succeeded(usernameKey: string, address: string): Promise<void>;
}

/** A guard on the counts; what it keeps names neither account nor address. */
export const createLoginGuard = (attempts: Attempts, key: KeyObject): LoginGuard => {
  const pseudonym = (text: string): string => createHmac('sha256', key).update(text).digest('base64url').slice(0, 32);
  const accountKey = (usernameKey: string): string => `account.${pseudonym(`account ${usernameKey}`)}`;
  const addressKey = (address: string): string => `address.${pseudonym(`address ${addressGroup(address)}`)}`;
  return {
    begin: async (usernameKey, address, now) => {
      await attempts.forgetBefore(forgettableBefore(now));
      const counted = [
        [accountKey(usernameKey), PER_ACCOUNT],
        [addressKey(address), PER_ADDRESS],
      ] as const;
      return beginTry(attempts, counted, now);
    },
    succeeded: (usernameKey, address) =>
      attempts.update([accountKey(usernameKey), addressKey(address)], ([, ofAddress]) => [
        [undefined, withoutFailure(ofAddress)],
        undefined,
      ]),
  };
};
