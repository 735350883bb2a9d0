import { createHmac, type KeyObject } from 'node:crypto';
import type { Instant } from '../domain/clock.ts';
import { addressGroup } from './address.ts';
import {
  type Attempts,
  forgettableBefore,
  PER_ACCOUNT,
  PER_ADDRESS,
  secondsToWait,
  withFailure,
  withoutFailure,
} from './attempts.ts';

/** Slows guessing down, by the account guessed at (known or not) and by the address from which it comes. */
export interface LoginGuard {
  /** Seconds to wait, 0 = go on. The try counts as failed from now on, so that a hundred at once are not one. */
  begin(usernameKey: string, address: string, now: Instant): Promise<number>;
  /** The try was right: the account starts anew; the address gets back only this try. */
  succeeded(usernameKey: string, address: string): Promise<void>;
}

const SLOWDOWNS = [PER_ACCOUNT, PER_ADDRESS] as const;

/** A guard on the counts; what it keeps names neither account nor address. */
export const createLoginGuard = (attempts: Attempts, key: KeyObject): LoginGuard => {
  const pseudonym = (text: string): string => createHmac('sha256', key).update(text).digest('base64url').slice(0, 32);
  const keysOf = (usernameKey: string, address: string): readonly string[] => [
    `account.${pseudonym(`account ${usernameKey}`)}`,
    `address.${pseudonym(`address ${addressGroup(address)}`)}`,
  ];
  return {
    begin: async (usernameKey, address, now) => {
      await attempts.forgetBefore(forgettableBefore(now));
      return attempts.update(keysOf(usernameKey, address), (counts) => {
        const wait = Math.max(...SLOWDOWNS.map((slowdown, at) => secondsToWait(counts[at], slowdown, now)));
        if (wait > 0) return [counts, wait];
        return [SLOWDOWNS.map((slowdown, at) => withFailure(counts[at], slowdown, now)), 0];
      });
    },
    succeeded: (usernameKey, address) =>
      attempts.update(keysOf(usernameKey, address), ([, ofAddress]) => [
        [undefined, withoutFailure(ofAddress)],
        undefined,
      ]),
  };
};
