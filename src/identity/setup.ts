import { hash, timingSafeEqual } from 'node:crypto';
import type { Accounts } from './accounts.ts';
import { type IdentitySecrets, type RandomBytes, systemRandom } from './secrets.ts';

/** `setup-closed`: there is an account, or the token is not the one that was printed. */
export type SetUp<Result> = { readonly kind: 'done'; readonly result: Result } | { readonly kind: 'setup-closed' };

/** The making of the first admin. */
export interface Setup {
  /** A new token to print, good until the next or until it has been used; `undefined` when there is an account. */
  open(): Promise<string | undefined>;
  /** Whether a first admin must be made. */
  isNeeded(): Promise<boolean>;
  /** Runs `make` when the token is right and there is still no account; one at a time. When `make` throws, the token stays good. */
  run<Result>(token: string, make: () => Promise<Result>): Promise<SetUp<Result>>;
}

/** Gives every node of an installation the same token, since the browser comes to any of them. It stays good until there is an account. */
export const sameOnEveryNode =
  ({ setup }: Pick<IdentitySecrets, 'setup'>): RandomBytes =>
  () =>
    setup.export();

const digest = (token: string): Buffer => Buffer.from(hash('sha256', token), 'hex');

/** Closed for ever once there is an account: no setting opens it again. The token is kept as a hash, in memory only. */
export const createSetup = (accounts: Pick<Accounts, 'hasAny'>, random: RandomBytes = systemRandom): Setup => {
  let expected: Buffer | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  const isRight = (token: string): boolean => expected !== undefined && timingSafeEqual(digest(token), expected);

  const runNow = async <Result>(token: string, make: () => Promise<Result>): Promise<SetUp<Result>> => {
    if (!isRight(token) || (await accounts.hasAny())) return { kind: 'setup-closed' };
    const result = await make();
    if (await accounts.hasAny()) expected = undefined;
    return { kind: 'done', result };
  };
  return {
    isNeeded: async () => !(await accounts.hasAny()),
    open: async () => {
      if (await accounts.hasAny()) return undefined;
      const token = Buffer.from(random(32)).toString('base64url');
      expected = digest(token);
      return token;
    },
    run: (token, make) => {
      const mine = turn.then(() => runNow(token, make));
      turn = mine.catch(() => undefined); // the caller hears of it; the next in line need not
      return mine;
    },
  };
};
