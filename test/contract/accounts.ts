import { describe, expect } from 'vitest';
import { personId } from '../../src/domain/ids.ts';
import type { Account } from '../../src/identity/accounts.ts';
import type { IdentityAdapter } from './identity-adapters.ts';
import { placesOf } from './port-adapter.ts';
import { ruleTests } from './rules.ts';

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
    const { nodes, fresh, reopen } = placesOf(adapter);

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
      const both = await nodes();
      const people = Array.from({ length: 20 }, (_, at) => personId(`p${at}`));
      const answers = await Promise.all(
        people.map((who, at) => both[at % 2]!.accounts.add(account({ personId: who }))),
      );
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

    rule('ACC-7', 'loses neither of two changes that two nodes make at once', async () => {
      const both = await nodes();
      for (let round = 0; round < 30; round += 1) {
        const who = personId(`p${round}`);
        await both[0].accounts.add(account({ personId: who, usernameKey: `p${round}` }));
        await Promise.all([both[0].accounts.setPassword(who, 'new'), both[1].accounts.setDisabled(who, true)]);
        expect(await both[0].accounts.ofPerson(who)).toMatchObject({ passwordHash: 'new', isDisabled: true });
      }
    });

    rule('ACC-8', 'reads at once what another node has written', async () => {
      const both = await nodes();
      await both[0].accounts.add(account());
      expect([await both[1].accounts.hasAny(), await both[1].accounts.find('åsa')]).toEqual([true, account()]);
    });
  });
};
