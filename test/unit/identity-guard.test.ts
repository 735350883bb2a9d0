import { createSecretKey } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Instant, instantOf, parseInstant } from '../../src/domain/clock.ts';
import { createLoginGuard, type LoginGuard } from '../../src/identity/login-guard.ts';
import { openSqliteIdentityStore } from '../../src/identity/sqlite/identity-store.ts';
import { type Database, openDatabase } from '../../src/sqlite/database.ts';
import { GroupWriter } from '../../src/sqlite/group-writer.ts';

let db: Database;
let guard: LoginGuard;
let now: Instant;
beforeEach(() => {
  db = openDatabase({ path: ':memory:', synchronous: 'NORMAL' });
  const { attempts } = openSqliteIdentityStore({ db, writer: new GroupWriter(db) });
  guard = createLoginGuard(attempts, createSecretKey(Buffer.alloc(32, 1)));
  now = parseInstant('2026-08-17T08:00:00Z');
});

const guess = (name: string, address: string): Promise<number> => guard.begin(name, address, now);
const wait = (seconds: number): void => {
  now = instantOf(Date.parse(now) + seconds * 1000);
};

/** Guesses as soon as that is possible; gives how long each guess had to wait. */
const guessOn = async (times: number, nameOf: (at: number) => string, addressOf: (at: number) => string) => {
  const waits: number[] = [];
  for (let at = 0; at < times; at += 1) {
    const seconds = await guess(nameOf(at), addressOf(at));
    wait(seconds);
    if (seconds > 0) await guess(nameOf(at), addressOf(at));
    waits.push(seconds);
  }
  return waits;
};

describe('a wait', () => {
  it('doubles for one account, from whatever address, up to five minutes and never for ever', async () => {
    const waits = await guessOn(
      16,
      () => 'åsa',
      (at) => `192.0.2.${at}`,
    );
    expect(waits).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]);
  });

  it('doubles for one address, whatever the names, once a whole school could have mistyped', async () => {
    const waits = await guessOn(
      104,
      (at) => `name${at}`,
      () => '192.0.2.1',
    );
    expect(waits.slice(98)).toEqual([0, 0, 1, 2, 4, 8]);
  });

  it('is one for all neighbours in a /64, and none for the next network', async () => {
    await guessOn(
      100,
      (at) => `name${at}`,
      (at) => `2001:db8:1:2::${at}`,
    );
    expect(await guess('åsa', '2001:db8:1:2:3:4:5:6')).toBe(1);
    expect(await guess('åsa', '2001:db8:1:3::1')).toBe(0);
  });

  it('does not grow while it is waited for, or by asking again', async () => {
    await guessOn(
      5,
      () => 'åsa',
      () => '192.0.2.1',
    );
    expect([await guess('åsa', '192.0.2.1'), await guess('åsa', '192.0.2.1')]).toEqual([2, 2]);
  });

  it('is no longer than from now on when the clock has been set back', async () => {
    await guessOn(
      4,
      () => 'åsa',
      () => '192.0.2.1',
    );
    wait(-3600);
    expect(await guess('åsa', '192.0.2.1')).toBe(1);
  });

  it('is over for the account after a right password, while the address gets back that one try', async () => {
    await guessOn(
      100,
      (at) => `name${at}`,
      () => '192.0.2.1',
    );
    wait(1);
    await guess('åsa', '192.0.2.1');
    await guard.succeeded('åsa', '192.0.2.1');
    expect(await guess('name1', '192.0.2.1')).toBe(1);
  });

  it('is forgotten by an address after an hour, by an account after a day', async () => {
    await guessOn(
      100,
      () => 'åsa',
      () => '192.0.2.1',
    );
    wait(3600);
    expect(await guess('name', '192.0.2.1')).toBe(0);
    wait(86_401);
    expect(await guess('åsa', '192.0.2.1')).toBe(0);
    expect(db.all('SELECT * FROM login_attempts')).toHaveLength(2);
  });
});

it('keeps neither names nor addresses', async () => {
  await guess('åsa.berg', '192.0.2.1');
  const kept = JSON.stringify(db.all('SELECT * FROM login_attempts'));
  for (const text of ['åsa', 'berg', '192']) expect(kept).not.toContain(text);
});
