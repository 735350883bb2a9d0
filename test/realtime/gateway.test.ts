import { expect, test } from 'vitest';
import { LIVE_VERSION } from '../../src/contract/live.ts';
import { parseInstant } from '../../src/domain/clock.ts';
import { anAbsence } from '../support/absence.ts';
import { ROLES, smallOrg } from '../support/engine.ts';
import { barring, deadline, moved, NOON, notice, opened, states, task } from '../unit/projections-world.ts';
import { openLive } from './live-world.ts';

const typesOf = (told: readonly { readonly type: string }[]): readonly string[] => told.map(({ type }) => type);

/** Sent to everybody behind all else: who has heard it has heard what came before. */
const ending = (names: readonly string[]) => [
  opened('last', { reporterId: 'nobody' }),
  ...names.map((name) => task(`t-${name}`, [name])),
];

test('a rektor who is barred from a case hears nothing of it, in any way', async () => {
  const live = await openLive();
  const rektor = await live.connect('rektor');
  const chef = await live.connect('chef');
  await live.tell(
    'c1',
    [opened('c1', { reporterId: 'rektor' }), task('t', ['rektor']), barring(['rektor'])],
    [notice(['chef'])],
  );
  await live.tell('c1', [states(['main', 'main.lent'])]);
  await chef.hears('case.changed');
  await live.tell('last', ending(['rektor']));
  await rektor.hears('case.changed');
  expect(rektor.told.filter((message) => 'caseId' in message && message.caseId === 'c1')).toEqual([]);
  expect(typesOf(rektor.told.slice(0, 2))).toEqual(['hello', 'case.changed']);
});

test('nobody connects without a session', async () => {
  const live = await openLive();
  expect((await live.refused(live.dial(undefined))).message).toBe('unauthorized');
});

test('a page of another origin cannot connect, whoever is logged in', async () => {
  const live = await openLive();
  await expect(live.refused(live.dial('rektor', { origin: 'https://evil.example' }))).resolves.toBeInstanceOf(Error);
});

test('one person cannot take all the connections', async () => {
  const live = await openLive({ connectionsEachMax: 1 });
  await live.connect('rektor');
  expect((await live.refused(live.dial('rektor'))).message).toBe('too-many-connections');
});

test('who speaks to the gateway is hung up on', async () => {
  const live = await openLive();
  const rektor = await live.connect('rektor');
  rektor.socket.emit('anything', { at: 'all' });
  expect(await rektor.hungUp).toBe('io server disconnect');
});

test('the first message names the version of the messages', async () => {
  const live = await openLive();
  expect((await live.connect('larare')).told).toEqual([{ type: 'hello', version: LIVE_VERSION }]);
});

test('two people hear of one case at the same time, by id and version alone', async () => {
  const live = await openLive();
  const [rektor, chef] = [await live.connect('rektor'), await live.connect('chef')];
  await live.tell('c1', [opened('c1', { startData: { secret: 'Vilda' } })]);
  const pointer = { type: 'case.changed', caseId: 'c1', version: 1 };
  expect([await rektor.hears('case.changed'), await chef.hears('case.changed')]).toEqual([pointer, pointer]);
});

/** The small organisation with the rektor away, and the teacher in that place. */
const deputised = () =>
  smallOrg([], ROLES, {
    absences: [
      anAbsence('rektor', 'larare2', parseInstant('2026-08-01T00:00:00Z'), parseInstant('2026-09-01T00:00:00Z')),
    ],
  });

test('ENG-67 whoever stands for a barred rektor hears nothing of the case, in any way', async () => {
  const live = await openLive();
  live.world.org = deputised();
  const deputy = await live.connect('larare2');
  await live.tell('c1', [opened('c1'), task('t', ['rektor']), barring(['rektor'])]);
  await live.tell('c1', [states(['main.asked']), deadline('d', NOON)]);
  await live.tell('c2', [opened('c2')]);
  expect(await deputy.hears('case.changed')).toMatchObject({ caseId: 'c2' });
  await live.tell('c1', [states(['main.ended'], true)]);
  await live.tell('c3', [opened('c3')], [notice(['larare2'])]);
  await deputy.hears('inbox.changed');
  expect(deputy.told.filter(({ type }) => type === 'case.changed')).toEqual(
    ['c2', 'c3'].map((caseId) => ({ type: 'case.changed', caseId, version: 1 })),
  );
  expect(typesOf(deputy.told)).not.toContain('access.changed');
});

test('ENG-67 whoever stands for a rektor who gets barred is told to look again, and no more', async () => {
  const live = await openLive();
  live.world.org = deputised();
  const [deputy, chef] = [await live.connect('larare2'), await live.connect('chef')];
  await live.tell('c1', [opened('c1')]);
  await deputy.hears('case.changed');
  await live.tell('c1', [barring(['rektor'])]);
  expect(await deputy.hears('access.changed')).toEqual({ type: 'access.changed' });
  await live.tell('c1', [barring(['rektor', 'bitr'])]);
  await live.tell('c2', [opened('c2')], [notice(['larare2', 'chef'])]);
  await Promise.all([deputy.hears('inbox.changed'), chef.hears('inbox.changed')]);
  expect(typesOf(deputy.told).filter((type) => type === 'access.changed')).toHaveLength(1);
  expect(typesOf(deputy.told).filter((type) => type === 'case.changed')).toHaveLength(2);
  expect(typesOf(chef.told)).not.toContain('access.changed');
});

test('another school hears nothing', async () => {
  const live = await openLive();
  const bok = await live.connect('rektor-bok');
  await live.tell('c1', [opened('c1')]);
  await live.tell('c2', [opened('c2', { unitId: 'bok' })]);
  expect(await bok.hears('case.changed')).toEqual({ type: 'case.changed', caseId: 'c2', version: 1 });
});

test('the inbox of a recipient changes, and of nobody else', async () => {
  const live = await openLive();
  const [rektor, chef] = [await live.connect('rektor'), await live.connect('chef')];
  await live.tell('c1', [opened('c1')], [notice(['rektor'])]);
  await rektor.hears('inbox.changed');
  await live.tell('c2', [opened('c2')], [notice(['chef'])]);
  await chef.hears('inbox.changed');
  expect(typesOf(rektor.told).filter((type) => type === 'inbox.changed')).toHaveLength(1);
});

test('who gets barred later is told to look again, without a word of which case', async () => {
  const live = await openLive();
  const rektor = await live.connect('rektor');
  await live.tell('c1', [opened('c1')]);
  await rektor.hears('case.changed');
  await live.tell('c1', [barring(['rektor'])]);
  expect(await rektor.hears('access.changed')).toEqual({ type: 'access.changed' });
  expect(typesOf(rektor.told).filter((type) => type === 'case.changed')).toHaveLength(1);
});

test('the school that a case leaves is told to look again, and who was barred before is not', async () => {
  const live = await openLive();
  const [rektor, bitr] = [await live.connect('rektor'), await live.connect('bitr')];
  await live.tell('c1', [opened('c1'), barring(['rektor'])]);
  await live.tell('c1', [moved('al', 'bok')]);
  await bitr.hears('access.changed');
  await live.tell('last', ending(['rektor']));
  await rektor.hears('case.changed');
  expect(typesOf(rektor.told)).not.toContain('access.changed');
});

test('the board of those who oversee changes with a new case, and of nobody else', async () => {
  const live = await openLive();
  const [rektor, larare] = [await live.connect('rektor'), await live.connect('larare')];
  await live.tell('c1', [opened('c1')], [notice(['larare'])]);
  expect(await rektor.hears('board.changed')).toEqual({ type: 'board.changed' });
  await larare.hears('inbox.changed');
  expect(typesOf(larare.told)).not.toContain('board.changed');
});

test('what does not change a count changes no board', async () => {
  const live = await openLive();
  await live.tell('c1', [opened('c1'), deadline('d', NOON)]);
  const rektor = await live.connect('rektor');
  await live.tell('c1', [{ type: 'Noted', data: { form: {}, facts: {} } }]);
  await rektor.hears('case.changed');
  await live.tell('c1', [{ type: 'Noted', data: { form: {}, facts: {} } }], [notice(['rektor'])]);
  await rektor.hears('inbox.changed');
  expect(typesOf(rektor.told)).not.toContain('board.changed');
});

test('who loses a role hears no more, and is told', async () => {
  const live = await openLive();
  const chef = await live.connect('chef');
  live.world.org = smallOrg([], [['rektor', 'rektor', 'al']]);
  await live.gateway.recheck(live.world.scopeOf('chef').personId);
  await chef.hears('access.changed');
  await live.tell('c1', [opened('c1')]);
  await live.tell('c2', [opened('c2')], [notice(['chef'])]);
  await chef.hears('inbox.changed');
  expect(typesOf(chef.told)).toEqual(['hello', 'access.changed', 'inbox.changed']);
});

test('who gets a role hears from then on', async () => {
  const live = await openLive();
  const larare = await live.connect('larare2');
  live.world.org = smallOrg([], [['larare2', 'rektor', 'al']]);
  await live.gateway.recheck(live.world.scopeOf('larare2').personId);
  await live.tell('c1', [opened('c1')]);
  expect(await larare.hears('case.changed')).toMatchObject({ caseId: 'c1' });
});

test('a commit that changes roles is enough to recheck those whose roles they are', async () => {
  const live = await openLive({
    accessChangedBy: ({ streamId }) => (streamId === 'person:chef' ? ['chef' as never] : []),
  });
  const chef = await live.connect('chef');
  live.world.org = smallOrg([], []);
  await live.tell('person:chef', [{ type: 'RoleEnded', data: {} }]);
  await chef.hears('access.changed');
  await live.tell('c1', [opened('c1')], [notice(['chef'])]);
  await chef.hears('inbox.changed');
  expect(typesOf(chef.told)).not.toContain('case.changed');
});

test('a revoked session is hung up on at once', async () => {
  const live = await openLive();
  const rektor = await live.connect('rektor');
  await live.revoke('rektor');
  expect(await rektor.hungUp).toBe('io server disconnect');
});

test('a session that runs out is hung up on', async () => {
  const live = await openLive();
  live.expireAt(NOON);
  const socket = live.dial('rektor');
  expect(await new Promise((resolve) => socket.once('disconnect', resolve))).toBe('io server disconnect');
});

test('a role that ends by the clock is noticed', async () => {
  const timers: { readonly ms: number; readonly run: () => void }[] = [];
  const live = await openLive({}, (ms, run) => {
    timers.push({ ms, run });
    return () => {};
  });
  const chef = await live.connect('chef');
  live.world.org = smallOrg([], []);
  timers.find(({ ms }) => ms === 60_000)!.run();
  expect(await chef.hears('access.changed')).toEqual({ type: 'access.changed' });
});

test('after the line was cut, the browser is greeted again and hears what comes then', async () => {
  const live = await openLive();
  const rektor = await live.connect('rektor');
  rektor.told.length = 0;
  rektor.socket.io.engine.close(); // as when the network goes away
  await live.tell('c1', [opened('c1')]);
  await rektor.hears('hello');
  await live.tell('c2', [opened('c2')]);
  await expect.poll(() => rektor.told.some((message) => 'caseId' in message && message.caseId === 'c2')).toBe(true);
});
