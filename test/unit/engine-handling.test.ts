import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { joinData } from '../../src/domain/sealing.ts';
import type { JsonObject } from '../../src/domain/json.ts';
import { createCaseStore, UnknownProcess } from '../../src/engine/case-store.ts';
import { smallOrg, type TestEngine, testEngine } from '../support/engine.ts';
import { aLoan, asking, give, newKey, no, openLoan, yes } from '../support/loan-case.ts';
import { loan } from '../support/processes/loan.ts';

let test: TestEngine;
beforeEach(async () => {
  test = await testEngine([loan]);
});
afterEach(() => test.close());

/** A case as JSON without the machine's own object graph. */
const plain = (state: object) => {
  const { snapshot, ...rest } = state as { snapshot: { value: unknown; context: unknown } };
  return JSON.parse(JSON.stringify({ ...rest, value: snapshot.value, context: snapshot.context }));
};

describe('keys and versions', () => {
  it('ENG-26 answers a repeated key as before, also when the state has moved on', async () => {
    const caseId = await aLoan(test);
    const key = newKey();
    const first = yes(await give(test, caseId, 'rektor', 'approve', { value: 'cheap' }, { key }));
    await give(test, caseId, 'rektor', 'takeBack');
    const again = yes(await give(test, caseId, 'rektor', 'approve', { value: 'cheap' }, { key, expectedVersion: 1 }));
    expect(again.isRepeat).toBe(true);
    expect(again.commit).toEqual(first.commit);
  });
  it('ENG-26 refuses a key that came with another content', async () => {
    const caseId = await aLoan(test);
    const key = newKey();
    await give(test, caseId, 'rektor', 'note', { text: 'Första' }, { key });
    expect(no(await give(test, caseId, 'rektor', 'note', { text: 'Andra' }, { key }))).toEqual({ kind: 'key-reused' });
    const opening = newKey();
    await openLoan(test, asking(), { key: opening });
    expect(no(await openLoan(test, asking({ reason: 'Annat' }), { key: opening }))).toEqual({ kind: 'key-reused' });
  });
  it('ENG-26 keeps the keys of two people apart', async () => {
    const caseId = await aLoan(test);
    const key = newKey();
    await give(test, caseId, 'rektor', 'insure', {}, { key });
    expect(yes(await give(test, caseId, 'chef', 'note', { text: 'Hej' }, { key })).isRepeat).toBe(false);
  });
  it('ENG-27 refuses a stale version and says which it is now', async () => {
    const caseId = await aLoan(test);
    await give(test, caseId, 'rektor', 'note', { text: 'Före' });
    expect(no(await give(test, caseId, 'rektor', 'approve', {}, { expectedVersion: 1 }))).toEqual({
      kind: 'version-conflict',
      currentVersion: 2,
    });
  });
  it('ENG-27 lets one of two at the same version win, and both when no version was told', async () => {
    const caseId = await aLoan(test);
    const race = await Promise.all(
      ['rektor', 'chef'].map((by) => give(test, caseId, by, 'note', { text: by }, { expectedVersion: 1 })),
    );
    expect(race.map(({ kind }) => kind).sort()).toEqual(['accepted', 'refused']);
    const both = await Promise.all(
      Array.from({ length: 10 }, (_, n) => give(test, caseId, 'rektor', 'note', { text: `${n}` })),
    );
    expect(both.every(({ kind }) => kind === 'accepted')).toBe(true);
    expect((await test.engine.load(caseId))?.state.version).toBe(12);
  });
  it('ENG-9 decides a race of two real moves once: the loser is told what is permitted', async () => {
    const caseId = await aLoan(test);
    const race = await Promise.all(['rektor', 'chef'].map((by) => give(test, caseId, by, 'approve')));
    const refusals = race.flatMap((answer) => (answer.kind === 'refused' ? [answer.refusal.kind] : []));
    expect(refusals).toEqual(['event-not-permitted']);
  });
});

describe('replay', () => {
  it('ENG-15 gives the state that deciding left, whatever has become of policies and people', async () => {
    const caseId = await aLoan(test);
    await give(test, caseId, 'rektor', 'nameLender', { lender: 'larare2' });
    await give(test, caseId, 'larare', 'sign');
    await give(test, caseId, 'larare2', 'lend', {
      returnOn: '2026-08-27',
      checks: [{ ownerId: 'larare', dueOn: '2026-08-20', what: 'x' }],
    });
    const live = (await test.engine.load(caseId))?.state;
    test.org = smallOrg([], []);
    test.policy = { version: 9, limits: { approve: { amount: 90, unit: 'calendarDay' } }, options: { strict: false } };
    const replayed = (await createCaseStore(test.parts.log, test.parts.registry).fresh(caseId))?.state;
    expect(plain(replayed ?? {})).toEqual(plain(live ?? {}));
  });
  it('ENG-16 replays to the same state without the key', async () => {
    const caseId = await aLoan(test);
    const live = (await test.engine.load(caseId))?.state;
    await test.parts.vault.destroy(caseId as never);
    const replayed = (await createCaseStore(test.parts.log, test.parts.registry).fresh(caseId))?.state;
    expect(plain(replayed ?? {})).toEqual(plain(live ?? {}));
  });
  it('ENG-28 takes no more content once its key is destroyed', async () => {
    const caseId = await aLoan(test);
    await test.parts.vault.destroy(caseId as never);
    expect(no(await give(test, caseId, 'rektor', 'note', { text: 'Mer' }))).toEqual({ kind: 'case-erased' });
  });
  it('seals what was typed and opens it again as it was', async () => {
    const data = asking({ reason: '🙈 ‮שלום‬ åäö', keepers: [{ personId: 'pupil-7', name: 'Någon' }] });
    const { commit } = yes(await openLoan(test, data));
    const asked = commit.events.find(({ type }) => type === 'LoanAsked');
    const sealed = await test.parts.vault.open(commit.streamId, asked?.sealed ?? '');
    expect(joinData(asked?.data['form'] as JsonObject, sealed)).toEqual(data);
  });
  it('does not take up a case of a process that the program does not carry', async () => {
    const caseId = await aLoan(test);
    const stranger = createCaseStore(test.parts.log, (id) => {
      throw new UnknownProcess(id);
    });
    await expect(stranger.fresh(caseId)).rejects.toThrow(UnknownProcess);
  });
});

describe('between cases', () => {
  it('links two cases to one incident and promises to tell the other', async () => {
    const [a, b] = [await aLoan(test), await aLoan(test)];
    const linked = yes(await give(test, a, 'rektor', 'link', { other: b }));
    expect(linked.loaded.state.incidentId).toBe((await test.engine.load(b))?.state.incidentId);
    expect(linked.commit.messages).toContainEqual({
      kind: 'command',
      data: { caseId: b, command: 'hearOf', data: { from: a } },
    });
  });
  it('lets only the system give what is sent between cases', async () => {
    const [a, b] = [await aLoan(test), await aLoan(test)];
    expect(no(await give(test, b, 'rektor', 'hearOf', { from: a })).kind).toBe('forbidden');
    const sent = await test.engine.handle({
      caseId: b,
      command: 'hearOf',
      data: { from: a },
      principal: { kind: 'system', name: 'relay' },
      key: 'm-1',
    });
    expect(yes(sent).commit.meta['by']).toBe('system');
  });
});

describe('size', () => {
  it('refuses a commit beyond the limit and stores nothing', async () => {
    const caseId = await aLoan(test);
    const text = 'x'.repeat(20_001);
    expect(no(await give(test, caseId, 'rektor', 'note', { text })).kind).toBe('validation-failed');
    expect((await test.engine.load(caseId))?.state.version).toBe(1);
  });
});
