import { beforeEach, describe, expect, it } from 'vitest';
import { deriveIdentitySecrets } from '../../src/identity/secrets.ts';
import { createSetup, sameOnEveryNode, type Setup } from '../../src/identity/setup.ts';

let accounts: number;
let setup: Setup;
beforeEach(() => {
  accounts = 0;
  setup = createSetup({ hasAny: async () => accounts > 0 });
});
const make = async () => (accounts += 1);

describe('no admin is made', () => {
  it('before the token was printed, with another or with none', async () => {
    expect(await setup.run('', make)).toEqual({ kind: 'setup-closed' });
    await setup.open();
    expect(await setup.run('guess', make)).toEqual({ kind: 'setup-closed' });
    expect(accounts).toBe(0);
  });

  it('with the token of an earlier start', async () => {
    const first = await setup.open();
    await setup.open();
    expect(await setup.run(first!, make)).toEqual({ kind: 'setup-closed' });
  });

  it('twice, also when two ask at once', async () => {
    const token = await setup.open();
    const both = await Promise.all([setup.run(token!, make), setup.run(token!, make)]);
    expect(both).toEqual([{ kind: 'done', result: 1 }, { kind: 'setup-closed' }]);
    expect(await setup.run(token!, make)).toEqual({ kind: 'setup-closed' });
  });

  it('once there is an account, however it came about', async () => {
    const token = await setup.open();
    accounts = 1;
    expect(await setup.run(token!, make)).toEqual({ kind: 'setup-closed' });
    expect(await setup.open()).toBeUndefined();
    expect(await setup.isNeeded()).toBe(false);
  });
});

it('keeps the token good when making the admin fails', async () => {
  const token = await setup.open();
  await expect(setup.run(token!, () => Promise.reject(new Error('disk full')))).rejects.toThrow('disk full');
  expect(await setup.isNeeded()).toBe(true);
  expect(await setup.run(token!, make)).toEqual({ kind: 'done', result: 1 });
});

it('SET-1 where nodes share an installation, the token that one printed is good on each, until there is an account', async () => {
  const nodeWith = (key: number): Setup =>
    createSetup(
      { hasAny: async () => accounts > 0 },
      sameOnEveryNode(deriveIdentitySecrets(new Uint8Array(32).fill(key))),
    );
  const [one, other, stranger] = [nodeWith(1), nodeWith(1), nodeWith(2)];
  const token = await one.open();
  expect(await other.open()).toBe(token);
  expect(await stranger.open()).not.toBe(token);
  expect(await stranger.run(token!, make)).toEqual({ kind: 'setup-closed' });
  expect(await other.run(token!, make)).toEqual({ kind: 'done', result: 1 });
  expect(await one.run(token!, make)).toEqual({ kind: 'setup-closed' });
});
