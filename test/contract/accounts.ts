import { afterEach, describe, expect } from 'vitest';
import { personId } from '../../src/domain/ids.ts';
import type { Account } from '../../src/identity/accounts.ts';
import type { IdentityStore } from '../../src/identity/identity.ts';
import { tempDir } from '../support/temp-dir.ts';
import { type Deviations, ruleTests } from './rules.ts';

/** Rules of `src/identity/SPEC.md`. */
export type IdentityRule = `${'ACC' | 'SES' | 'ATT'}-${number}`;

/** A store that is open. */
export interface OpenedStore {
  readonly store: IdentityStore;
  close(): Promise<void>;
}

/** What an adapter shows of itself to be tested. */
export interface IdentityAdapter {
  readonly name: string;
  open(place: string): Promise<OpenedStore>;
  readonly deviations: Deviations<IdentityRule>;
}

/** A store in a new place, which can be closed and opened again; closed when the test ends. */
export const placeFor = (adapter: IdentityAdapter) => {
  let opened: OpenedStore | undefined;
  let place = '';
  const close = async (): Promise<void> => {
    await opened?.close();
    opened = undefined;
  };
  afterEach(close);
  const reopen = async (): Promise<IdentityStore> => {
    await close();
    opened = await adapter.open(place);
    return opened.store;
  };
  const fresh = (): Promise<IdentityStore> => {
    place = tempDir();
    return reopen();
  };
  return { fresh, reopen };
};

const account = (more: Partial<Account> = {}): Account => ({
  personId: personId('asa'),
  username: 'Åsa',
  usernameKey: 'åsa',
  passwordHash: '$argon2id$x',
  isDisabled: false,
  ...more,
});

/** Every rule of accounts, for one adapter. */
export const describeAccounts = (adapter: IdentityAdapter): void => {
  describe(`accounts: ${adapter.name}`, () => {
    const rule = ruleTests(adapter.deviations);
    const { fresh, reopen } = placeFor(adapter);

    rule('ACC-1', 'gives nothing for an unknown name or person', async () => {
      const { accounts } = await fresh();
      expect(await accounts.find('åsa')).toBeUndefined();
      expect(await accounts.ofPerson(personId('asa'))).toBeUndefined();
    });

    rule('ACC-2', 'refuses a taken name and a second account of a person', async () => {
      const { accounts } = await fresh();
      await accounts.add(account());
      expect(await accounts.add(account({ personId: personId('other') }))).toBe('username-taken');
      expect(await accounts.add(account({ usernameKey: 'other' }))).toBe('person-has-account');
      expect(await accounts.find('other')).toBeUndefined();
      expect(await accounts.find('åsa')).toEqual(account());
    });

    rule('ACC-3', 'adds one of many accounts under one name', async () => {
      const { accounts } = await fresh();
      const people = Array.from({ length: 20 }, (_, at) => personId(`p${at}`));
      const answers = await Promise.all(people.map((who) => accounts.add(account({ personId: who }))));
      expect(answers.filter((answer) => answer === 'added')).toHaveLength(1);
    });

    rule('ACC-4', 'answers false for a change to nobody’s account', async () => {
      const { accounts } = await fresh();
      expect(await accounts.setPassword(personId('nobody'), 'x')).toBe(false);
      expect(await accounts.setDisabled(personId('nobody'), true)).toBe(false);
    });

    rule('ACC-5', 'gives an account back as it was last left, after reopening too', async () => {
      const { accounts } = await fresh();
      expect(await accounts.add(account())).toBe('added');
      expect(await accounts.setPassword(personId('asa'), 'new')).toBe(true);
      expect(await accounts.setDisabled(personId('asa'), true)).toBe(true);
      const expected = account({ passwordHash: 'new', isDisabled: true });
      expect(await accounts.find('åsa')).toEqual(expected);
      expect(await (await reopen()).accounts.ofPerson(personId('asa'))).toEqual(expected);
    });

    rule('ACC-6', 'knows that there is an account, a disabled one too', async () => {
      const { accounts } = await fresh();
      expect(await accounts.hasAny()).toBe(false);
      await accounts.add(account({ isDisabled: true }));
      expect(await accounts.hasAny()).toBe(true);
    });
  });
};
