import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CaseId, streamId } from '../../src/domain/ids.ts';
import type { JsonObject } from '../../src/domain/json.ts';
import { permittedCommands } from '../../src/engine/permitted.ts';
import { standingIn } from '../../src/engine/actors.ts';
import { createCommandHandler } from '../../src/outbox/command-handler.ts';
import type { Commit } from '../../src/log/commit.ts';
import { at, type TestEngine, testEngine } from '../support/engine.ts';
import { aLoan, asking, give, newKey, no, openLoan, yes } from '../support/loan-case.ts';
import { loan } from '../support/processes/loan.ts';

let test: TestEngine;
beforeEach(async () => {
  test = await testEngine([loan]);
});
afterEach(() => test.close());

const deliver = (commit: Commit): Promise<boolean> => createCommandHandler(test.engine).handle(commit);

/** Ids of the cases in the log, in order. */
const cases = async (): Promise<readonly CaseId[]> =>
  (await test.parts.log.readAll(0, 1000))
    .filter(({ events }) => events[0]?.type === 'CaseOpened')
    .map((commit) => commit.streamId as string as CaseId);
const stateOf = async (caseId: CaseId | undefined) => {
  const loaded = caseId && (await test.engine.load(caseId));
  if (!loaded) throw new Error('no such case');
  return loaded.state;
};
const claimOf = (...names: string[]) => ({ borrower: names.map((name) => ({ name })), reason: 'Skärmen är sprucken' });

describe('a command that opens a case', () => {
  it('ENG-33 is refused to whoever may not open it there, and nothing is stored', async () => {
    const caseId = await aLoan(test);
    const before = await test.parts.log.head();
    expect(no(await give(test, caseId, 'rektor', 'claim', { ...claimOf('Vilda Ek'), unit: 'bok' }))).toEqual({
      kind: 'forbidden',
      command: 'askForLoan',
    });
    expect(await test.parts.log.head()).toBe(before);
  });
  it('ENG-33 is refused where there is no such place, and when the answers do not suffice', async () => {
    const caseId = await aLoan(test);
    for (const claim of [
      { ...claimOf('Vilda Ek'), unit: 'nowhere' },
      { borrower: [{ name: 'Vilda' }], reason: 'x'.repeat(500_001) },
    ])
      expect(no(await give(test, caseId, 'rektor', 'claim', claim)).kind).toBe('validation-failed');
    expect(await cases()).toEqual([caseId]);
  });
  it('ENG-33 opens none when it asks for none', async () => {
    const { commit } = yes(await give(test, await aLoan(test), 'rektor', 'claim', {}));
    expect(commit.messages.filter(({ kind }) => kind === 'open-case')).toEqual([]);
  });
  it('ENG-32 opens one case for each person, about the same incident, once', async () => {
    const caseId = await aLoan(test);
    const { commit } = yes(await give(test, caseId, 'rektor', 'claim', claimOf('Vilda Ek', 'Noel Alm')));
    await deliver(commit);
    await deliver(commit);
    const [first, ...opened] = await Promise.all((await cases()).map(stateOf));
    expect(opened).toHaveLength(2);
    for (const state of opened) {
      expect(state.incidentId).toBe(first?.incidentId);
      expect(state.opening).toMatchObject({ reporterId: 'rektor', origin: { caseId, tells: 'hearOf' } });
      expect(state.startData['neededAt']).toBe(first?.startData['neededAt']);
    }
    expect(opened.map(({ opening }) => opening.caseNumber)).toEqual(['LAN-2026-0002', 'LAN-2026-0003']);
  });
  it('ENG-32 counts for a case what was decided then, however late it is delivered', async () => {
    const { commit } = yes(await give(test, await aLoan(test), 'rektor', 'claim', claimOf('Vilda Ek')));
    test.org = { ...test.org, assignments: () => [] };
    await deliver(commit);
    expect((await stateOf((await cases())[1])).opening.reporterId).toBe('rektor');
  });
  it('ENG-34 says in the log nothing of what the new case holds, and opens nothing once the key is destroyed', async () => {
    const caseId = await aLoan(test);
    const { commit } = yes(await give(test, caseId, 'rektor', 'claim', claimOf('Vilda Ek')));
    expect(JSON.stringify(commit)).not.toMatch(/Vilda|sprucken/);
    await test.parts.vault.destroy(streamId(caseId));
    await deliver(commit);
    expect(await cases()).toEqual([caseId]);
  });
  it('ENG-35 hears each time that the opened case is closed', async () => {
    const caseId = await aLoan(test);
    await deliver(yes(await give(test, caseId, 'rektor', 'claim', claimOf('Vilda Ek'))).commit);
    const opened = (await cases())[1] as CaseId;
    for (const command of ['approve', 'takeBack', 'approve', 'giveBack'])
      await deliver(yes(await give(test, opened, 'rektor', command, {})).commit);
    const heard = (await test.parts.log.readStream(streamId(caseId))).filter(
      ({ events }) => events[0]?.type === 'HeardOf',
    );
    expect(heard.map(({ events }) => (events[0]?.data as { form: JsonObject } | undefined)?.form)).toEqual([
      { from: opened },
    ]);
  });
});

describe('a case that goes on where whoever passes it on has no part', () => {
  const passing = { borrower: [{ name: 'Vilda Ek' }], unit: 'bok' };
  const passedOn = async (caseId: CaseId): Promise<CaseId> => {
    await deliver(yes(await give(test, caseId, 'rektor', 'passOn', passing)).commit);
    return (await cases()).at(-1) as CaseId;
  };

  it('ENG-39 is not opened by anybody directly, whatever the role', async () => {
    for (const who of ['larare', 'rektor', 'rektor-bok', 'chef', 'handlaggare'])
      expect(no(await openLoan(test, asking(), { by: who, command: 'takeOver' })).kind).toBe('forbidden');
    expect(await cases()).toEqual([]);
  });
  it('ENG-39 is not passed on by who may not, nor to where nothing is', async () => {
    const caseId = await aLoan(test);
    expect(no(await give(test, caseId, 'rektor-bok', 'passOn', passing)).kind).toBe('forbidden');
    expect(no(await give(test, caseId, 'rektor', 'passOn', { ...passing, unit: 'nowhere' })).kind).toBe(
      'validation-failed',
    );
    expect(await cases()).toEqual([caseId]);
  });
  it('ENG-39 is opened there by who may pass it on here', async () => {
    expect((await stateOf(await passedOn(await aLoan(test)))).unitId).toBe('bok');
  });
  it('ENG-38 tells back the open answers that were asked for, and nothing sealed', async () => {
    const caseId = await aLoan(test);
    const opened = await passedOn(caseId);
    yes(await give(test, opened, 'chef', 'approve', {}));
    const { commit } = yes(await give(test, opened, 'chef', 'giveBack', { condition: 'broken', remark: 'Vilda grät' }));
    expect(JSON.stringify(commit.messages)).not.toContain('Vilda');
    await deliver(commit);
    const heard = (await test.parts.log.readStream(streamId(caseId))).at(-1)?.events[0];
    expect(heard?.data['form']).toEqual({ from: opened, condition: 'broken' });
  });
  it('ENG-40 is kept from who is kept out of the first, who counts as named in neither report', async () => {
    const caseId = await aLoan(test, asking({ keepers: [{ personId: 'rektor-bok' }] }));
    const { barred, restriction } = await stateOf(await passedOn(caseId));
    expect([barred, restriction]).toEqual([['rektor-bok'], 'none']);
  });
});

describe('cases linked by mistake', () => {
  const incidentOf = async (caseId: CaseId) => (await stateOf(caseId)).incidentId;

  it('ENG-37 are parted: the one is about an incident of its own, the others stay together', async () => {
    const [one, other, third] = [await aLoan(test), await aLoan(test), await aLoan(test)];
    for (const caseId of [one, third]) yes(await give(test, caseId, 'rektor', 'link', { other }));
    yes(await give(test, one, 'rektor', 'part'));
    const incidents = await Promise.all([one, other, third].map(incidentOf));
    expect(new Set(incidents).size).toBe(2);
    expect(incidents[1]).toBe(incidents[2]);
  });
  it('ENG-37 are parted anew although another has been linked to what they were parted to', async () => {
    const [one, other] = [await aLoan(test), await aLoan(test)];
    yes(await give(test, one, 'rektor', 'part'));
    yes(await give(test, other, 'rektor', 'link', { other: one }));
    yes(await give(test, one, 'rektor', 'part'));
    expect(await incidentOf(one)).not.toBe(await incidentOf(other));
  });
  it('ENG-37 go back to what they were about before, with those that they shared it with', async () => {
    const [one, other] = [await aLoan(test), await aLoan(test)];
    const before = await incidentOf(one);
    yes(await give(test, one, 'rektor', 'link', { other }));
    yes(await give(test, one, 'rektor', 'partAgain'));
    expect(await incidentOf(one)).toBe(before);
    expect(
      await incidentOf(await aLoan(test).then(async (id) => (await give(test, id, 'rektor', 'partAgain'), id))),
    ).not.toBe(before);
  });
});

describe('a sender without an account', () => {
  const sender = { kind: 'sender' } as const;
  const sendIn = (command = 'sendIn', data: unknown = { neededAt: '2026-08-17T07:30:00.000Z', reason: 'Trasig' }) =>
    test.engine.open({
      processId: 'loan',
      command,
      data,
      principal: sender,
      unitId: at('al'),
      key: newKey(),
      index: 0,
    });
  const act = (caseId: CaseId, command: string, data: unknown = { text: 'Hej' }) =>
    test.engine.handle({ caseId, command, data, principal: sender, key: newKey() });

  it('ENG-36 may do nothing that is not the sender’s, and no person what is', async () => {
    expect(no(await sendIn('askForLoan')).kind).toBe('forbidden');
    const { caseId } = yes(await sendIn()).loaded.state;
    for (const command of ['approve', 'note', 'question'])
      expect(no(await act(caseId, command))).toEqual({ kind: 'forbidden', command });
    for (const who of ['rektor', 'larare', 'sender'])
      expect(no(await give(test, caseId, who, 'reply', { text: 'Hej' }))).toEqual({
        kind: 'forbidden',
        command: 'reply',
      });
  });
  it('ENG-36 opens a case that has no reporter among the staff, and acts in it as sender', async () => {
    const { loaded, commit } = yes(await sendIn());
    expect(commit.meta).toMatchObject({ by: 'sender', as: 'sender' });
    expect(loaded.state.participants['reporter']).toEqual([]);
    const replied = yes(await act(loaded.state.caseId, 'reply'));
    expect(replied.commit.meta).toMatchObject({ by: 'sender', as: 'sender' });
    expect(JSON.stringify([...commit.messages, ...replied.commit.messages])).not.toContain('"sender"');
  });
  it('ENG-36 is offered what the process lets a sender do, and no more', async () => {
    const { state } = yes(await sendIn()).loaded;
    const offered = permittedCommands(loan, state, standingIn(loan, state, test.org, test.now), sender);
    expect(offered).toEqual([{ name: 'reply', status: 'permitted', requirements: [] }]);
  });
});
