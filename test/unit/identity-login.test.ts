import { beforeEach, describe, expect, it } from 'vitest';
import { personId } from '../../src/domain/ids.ts';
import { createIdentity } from '../../src/identity/identity.ts';
import { ADDRESS, asa, HOUR, openIdentity, PASSWORD } from './identity-fixture.ts';

let test: Awaited<ReturnType<typeof openIdentity>>;
beforeEach(async () => {
  test = await openIdentity();
});

const login = (username: string, password: string, address = ADDRESS) =>
  test.identity.login(username, password, address);
const kinds = async (tries: readonly Promise<{ readonly kind: string }>[]) =>
  (await Promise.all(tries)).map(({ kind }) => kind);
const guess = async (times: number, address = ADDRESS, username = 'åsa.berg'): Promise<void> => {
  for (let at = 0; at < times; at += 1) await login(username, 'wrong', address);
};

describe('nobody is let in', () => {
  it.each([
    ['an unknown name', 'nobody', PASSWORD],
    ['a wrong password', 'åsa.berg', `${PASSWORD} `],
    ['an empty password', 'åsa.berg', ''],
    ['a name that cannot be stored', 'åsa.berg\0', PASSWORD],
    ['half a character', 'åsa\ud800', PASSWORD],
  ])('by %s, and the answer is the same', async (_what, username, password) => {
    expect(await login(username, password)).toEqual({ kind: 'login-failed' });
  });

  it('to a disabled account', async () => {
    await test.identity.disable(asa);
    expect(await login('åsa.berg', PASSWORD)).toEqual({ kind: 'login-failed' });
    await test.identity.enable(asa);
    expect((await login('åsa.berg', PASSWORD)).kind).toBe('logged-in');
  });

  it('whose account is disabled between the password and the session', async () => {
    const { accounts, sessions } = test.store;
    const add: typeof sessions.add = async (...args) => {
      await test.identity.disable(asa);
      await sessions.add(...args);
    };
    const slow = await createIdentity({
      ...test.store,
      sessions: { ...sessions, add },
      secrets: test.secrets,
      clock: test.now,
    });
    expect(await slow.login('åsa.berg', PASSWORD, ADDRESS)).toEqual({ kind: 'login-failed' });
    expect(await sessions.revokeAll(asa, test.now())).toEqual([]);
    expect((await accounts.ofPerson(asa))?.isDisabled).toBe(true);
  });
});

describe('guessing', () => {
  it('is refused while it has to wait even with the right password, and says for how long', async () => {
    await guess(6);
    expect(await login('åsa.berg', PASSWORD)).toEqual({ kind: 'too-many-attempts', retryAfterSeconds: 1 });
  });

  it('of an unknown name waits just the same', async () => {
    await guess(4, ADDRESS, 'nobody');
    expect(await login('nobody', 'wrong')).toEqual({ kind: 'too-many-attempts', retryAfterSeconds: 1 });
  });

  it('all at once gets no more tries than one after the other', async () => {
    const answers = await kinds(Array.from({ length: 20 }, () => login('åsa.berg', 'wrong')));
    expect(answers.filter((kind) => kind === 'login-failed')).toHaveLength(4);
  });

  it('is not forgotten by a restart', async () => {
    await guess(4);
    const restarted = await test.restart();
    expect((await restarted.login('åsa.berg', PASSWORD, ADDRESS)).kind).toBe('too-many-attempts');
  });

  it('is forgotten after a right password, and after a day', async () => {
    await guess(3);
    await login('åsa.berg', PASSWORD);
    await guess(4);
    test.wait(24 * HOUR);
    await guess(1);
    expect((await login('åsa.berg', PASSWORD)).kind).toBe('logged-in');
  });
});

describe('an account is not made', () => {
  const make = (username: string, password = PASSWORD, who = 'other') =>
    test.identity.createAccount({ personId: personId(who), username, password });

  it('under a name that somebody has, in whatever letters it is written', async () => {
    for (const name of ['ÅSA.BERG', ' åsa.berg ', 'åsa.berg'.normalize('NFD'), 'Åｓa.berg'])
      expect(await make(name)).toEqual({ kind: 'username-taken' });
  });

  it('for a person who has one', async () => {
    expect(await make('annat', PASSWORD, 'asa')).toEqual({ kind: 'person-has-account' });
  });

  it('under a name that is too short or hides something', async () => {
    for (const name of ['ab', '   ', 'a\u200bdmin', 'x'.repeat(201)])
      expect(await make(name)).toEqual({ kind: 'bad-username' });
  });

  it('with a password that is too short, or the name', async () => {
    expect(await make('annat', 'elva tecken')).toEqual({ kind: 'weak-password' });
    expect(await make('Annat.Användarnamn', 'annat.användarnamn')).toEqual({ kind: 'weak-password' });
  });
});

describe('a password', () => {
  const change = (more: object = {}) =>
    test.identity.changePassword({
      ...{ personId: asa, oldPassword: PASSWORD, newPassword: 'ett helt nytt lösenord' },
      ...{ address: ADDRESS, keepSid: '' },
      ...more,
    });

  it('is not changed without the old one, to a weak one, or by guessing the old one', async () => {
    expect(await change({ oldPassword: 'wrong' })).toEqual({ kind: 'login-failed' });
    expect(await change({ newPassword: 'kort' })).toEqual({ kind: 'weak-password' });
    expect(await change({ personId: personId('nobody') })).toEqual({ kind: 'login-failed' });
    await guess(4);
    expect((await change()).kind).toBe('too-many-attempts');
  });

  it('that is changed ends every session but the one that changed it', async () => {
    const [here, there] = [await test.logIn(), await test.logIn()];
    expect(await change({ keepSid: here.sid })).toEqual({ kind: 'changed' });
    expect(test.identity.authenticate(here.accessToken).kind).toBe('authenticated');
    expect(test.identity.authenticate(there.accessToken).kind).toBe('not-logged-in');
    expect(await login('åsa.berg', PASSWORD)).toEqual({ kind: 'login-failed' });
    expect((await login('åsa.berg', 'ett helt nytt lösenord')).kind).toBe('logged-in');
  });

  it('that is reset by an admin ends every session', async () => {
    const there = await test.logIn();
    expect(await test.identity.resetPassword(personId('nobody'), PASSWORD)).toEqual({ kind: 'not-found' });
    expect(await test.identity.resetPassword(asa, 'kort')).toEqual({ kind: 'weak-password' });
    expect(await test.identity.resetPassword(asa, 'ett helt nytt lösenord')).toEqual({ kind: 'changed' });
    expect(test.identity.authenticate(there.accessToken).kind).toBe('not-logged-in');
  });

  it('is right in composed and decomposed letters, which look the same', async () => {
    expect((await login('åsa.berg', PASSWORD.normalize('NFD'))).kind).toBe('logged-in');
  });
});

it('keeps passwords as argon2id with 19 MiB and two passes', async () => {
  await guess(1);
  expect((await test.store.accounts.ofPerson(asa))?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await test.identity.account(asa)).toEqual({ username: 'Åsa.Berg', isDisabled: false });
});
