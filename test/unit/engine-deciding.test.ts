import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { standingIn } from '../../src/engine/actors.ts';
import { decide } from '../../src/engine/decide.ts';
import { permittedCommands } from '../../src/engine/permitted.ts';
import { at, caseOf, person, smallOrg, type TestEngine, testEngine } from '../support/engine.ts';
import { aLoan, asking, give, newKey, no, openLoan, types, yes } from '../support/loan-case.ts';
import { loan } from '../support/processes/loan.ts';

let test: TestEngine;
beforeEach(async () => {
  test = await testEngine([loan]);
});
afterEach(() => test.close());

describe('who may not', () => {
  it('ENG-3 refuses a command to somebody who is not among its who', async () => {
    const caseId = await aLoan(test);
    expect(no(await give(test, caseId, 'larare', 'approve'))).toEqual({ kind: 'forbidden', command: 'approve' });
    expect(no(await give(test, caseId, 'rektor-bok', 'approve'))).toEqual({ kind: 'forbidden', command: 'approve' });
  });
  it('ENG-3 refuses a start command to somebody who does not work at the unit', async () => {
    expect(no(await openLoan(test, asking(), { by: 'rektor-bok' }))).toEqual({
      kind: 'forbidden',
      command: 'askForLoan',
    });
  });
  it('ENG-3 refuses everything to the barred, also what their role would allow', async () => {
    const caseId = await aLoan(test, asking({ keepers: [{ personId: 'rektor' }] }));
    expect(no(await give(test, caseId, 'rektor', 'refuse')).kind).toBe('forbidden');
    expect(no(await give(test, caseId, 'rektor', 'takeBack')).kind).toBe('forbidden');
  });
  it('ENG-3 lets a lent power end with its period', async () => {
    const lent = {
      delegationId: 'd1',
      fromRole: 'skolchef' as const,
      toPersonId: person('rektor').personId,
      unitId: at('norr'),
      scope: 'loan.refuse',
      validFrom: test.now,
      validTo: '2026-08-18T00:00:00.000Z' as typeof test.now,
      decisionNumber: 'BUN 2026/1',
    };
    test.org = smallOrg([lent]);
    const [first, second] = [await aLoan(test), await aLoan(test)];
    expect(yes(await give(test, first, 'rektor', 'refuse')).kind).toBe('accepted');
    test.now = '2026-08-18T00:00:00.000Z' as typeof test.now;
    expect(no(await give(test, second, 'rektor', 'refuse')).kind).toBe('forbidden');
  });
  it('ENG-17 keeps a case about the head above the unit', async () => {
    const caseId = await aLoan(test, asking({ blame: 'head' }));
    const { state } = yes(await give(test, caseId, 'chef', 'insure')).loaded;
    expect(state.restriction).toBe('aboveUnit');
    for (const who of ['rektor', 'bitr']) expect(no(await give(test, caseId, who, 'takeBack')).kind).toBe('forbidden');
    expect(Object.values(state.tasks).map(({ owner }) => owner)).toEqual(['skolchef']);
  });
  it('ENG-17 keeps it there also when the head is only named among the accused', async () => {
    const caseId = await aLoan(test, asking({ keepers: [{ personId: 'rektor' }] }));
    const loaded = await test.engine.load(caseId);
    expect(loaded?.state.restriction).toBe('aboveUnit');
    expect(loaded?.state.barred).toEqual(['rektor']);
  });
  it('ENG-18 tells the barred nothing and stores no pupil openly', async () => {
    const opened = yes(await openLoan(test, asking({ keepers: [{ personId: 'rektor' }, { personId: 'pupil-7' }] })));
    expect(JSON.stringify(opened.commit.messages)).not.toContain('"rektor"');
    expect(JSON.stringify(opened.commit.events.map(({ data }) => data))).not.toContain('pupil-7');
  });
});

describe('deciding', () => {
  it('ENG-1 decides the same again and changes nothing that it was handed', async () => {
    const loaded = await test.engine.load(await aLoan(test));
    if (loaded === undefined) throw new Error('no case');
    const world = { org: test.org, policy: test.policy, calendar: test.parts.settings.calendar() };
    const before = JSON.stringify(loaded.state);
    const command = { name: 'approve', data: { value: 'cheap' }, principal: person('rektor') };
    const [a, b] = [1, 2].map(() => decide(loan, loaded.state, command, test.now, world));
    expect(JSON.stringify(a)).toBe(JSON.stringify(b));
    expect(JSON.stringify(loaded.state)).toBe(before);
  });
  it('ENG-2 refuses a command that the process does not have', async () => {
    expect(no(await give(test, await aLoan(test), 'rektor', 'explode'))).toEqual({
      kind: 'unknown-command',
      command: 'explode',
    });
    expect(no(await openLoan(test, asking(), { command: 'approve' })).kind).toBe('unknown-command');
  });
  it('ENG-4 refuses what does not belong to the state and says what does', async () => {
    const refusal = no(await give(test, await aLoan(test), 'rektor', 'giveBack'));
    expect(refusal).toMatchObject({ kind: 'event-not-permitted', command: 'giveBack' });
    expect(refusal.kind === 'event-not-permitted' && refusal.permitted).toEqual(
      expect.arrayContaining(['approve', 'refuse', 'sign']),
    );
    expect(refusal.kind === 'event-not-permitted' && refusal.permitted).not.toContain('giveBack');
  });
  it.each([
    ['a missing answer', { borrower: undefined }, '/borrower', 'required'],
    ['an unknown question', { colour: 'red' }, '', 'unknownField'],
    ['an option that is none', { blame: 'everybody' }, '/blame', 'notAnOption'],
    ['a moment in the future', { neededAt: '2026-08-18T08:00:00.000Z' }, '/neededAt', 'inFuture'],
    ['a moment that is none', { neededAt: 'igår' }, '/neededAt', 'dateTime'],
    ['too long a text', { reason: 'x'.repeat(500_001) }, '/reason', 'tooLong'],
    ['a number for a text', { reason: 7 }, '/reason', 'wrongType'],
  ])('ENG-5 refuses %s with its place and code', async (_, change, pointer, code) => {
    const refusal = no(await openLoan(test, asking(change)));
    expect(refusal.kind === 'validation-failed' && refusal.issues).toEqual([
      expect.objectContaining({ pointer, code }),
    ]);
  });
  it.each([{ data: null }, { data: 'text' }, { data: 7 }, { data: [] }, { data: [1] }])(
    'ENG-5 refuses data that is no object: $data',
    async ({ data }) => {
      expect(no(await openLoan(test, data)).kind).toBe('validation-failed');
    },
  );
  it('ENG-5 refuses people and units that are not there', async () => {
    const caseId = await aLoan(test);
    const lender = no(await give(test, caseId, 'rektor', 'nameLender', { lender: 'nobody' }));
    expect(lender).toEqual({ kind: 'validation-failed', issues: [{ pointer: '/lender', code: 'notStaff' }] });
    const unit = no(await give(test, caseId, 'rektor', 'move', { unit: 'atlantis' }));
    expect(unit).toEqual({ kind: 'validation-failed', issues: [{ pointer: '/unit', code: 'unknownUnit' }] });
    const link = no(await give(test, caseId, 'rektor', 'link', { other: 'c-0' }));
    expect(link).toEqual({ kind: 'validation-failed', issues: [{ pointer: '/other', code: 'unknownCase' }] });
  });
  it('ENG-6 says which requirement is missing', async () => {
    const refusal = no(await give(test, await aLoan(test), 'rektor', 'lend'));
    expect(refusal).toEqual({ kind: 'requirement-not-met', command: 'lend', requirements: ['isSigned'] });
  });
  it('ENG-7 stores nothing when it refuses', async () => {
    const caseId = await aLoan(test);
    const head = await test.parts.log.head();
    for (const command of ['explode', 'giveBack', 'lend']) await give(test, caseId, 'rektor', command);
    await openLoan(test, asking({ borrower: [] }));
    expect(await test.parts.log.head()).toBe(head);
  });
  it('ENG-8 makes one commit of all that follows', async () => {
    const opened = await openLoan(test);
    expect(types(opened)).toEqual([
      'CaseOpened',
      'DeadlineSet',
      'LoanAsked',
      'DeadlineMet',
      'DeadlineSet',
      'TaskCreated',
      'StatesChanged',
    ]);
    expect(yes(opened).loaded.state.version).toBe(1);
  });
  it('ENG-10 offers what it then accepts, and says why not of the rest', async () => {
    const caseId = await aLoan(test);
    const loaded = await test.engine.load(caseId);
    if (loaded === undefined) throw new Error('no case');
    const offered = permittedCommands(
      loan,
      loaded.state,
      standingIn(loan, loaded.state, test.org, test.now),
      person('rektor'),
    );
    expect(offered).toContainEqual({ name: 'lend', status: 'blocked', requirements: ['isSigned'] });
    expect(offered.map(({ name }) => name)).not.toContain('giveBack');
    expect(offered.map(({ name }) => name)).not.toContain('sign');
    for (const { name, status } of offered.filter((one) => one.status === 'permitted')) {
      const answer = await give(test, await aLoan(test), 'rektor', name, {});
      if (answer.kind === 'refused')
        expect([name, status, answer.refusal.kind]).toEqual([name, status, 'validation-failed']);
    }
  });
  it('ENG-10 offers a command whose way depends on what will be filled in', async () => {
    const loaded = await test.engine.load(await aLoan(test));
    if (loaded === undefined) throw new Error('no case');
    const offered = permittedCommands(
      loan,
      loaded.state,
      standingIn(loan, loaded.state, test.org, test.now),
      person('rektor'),
    );
    expect(offered).toContainEqual({ name: 'approve', status: 'permitted', requirements: [] });
  });
  it('ENG-19 gives the task to the next when nobody holds the first role', async () => {
    test.org = smallOrg(
      [],
      [
        ['larare', 'personal', 'al'],
        ['chef', 'skolchef', 'norr'],
      ],
    );
    const { state } = yes(await openLoan(test)).loaded;
    expect(Object.values(state.tasks)).toEqual([
      { taskId: 'main.asked.1', name: 'main.asked', owner: 'skolchef', personIds: ['chef'] },
    ]);
  });
  it('ENG-30 tells each once, and not whoever did it', async () => {
    const opened = yes(await openLoan(test));
    expect(opened.commit.messages).toEqual([
      { kind: 'notify', data: { to: ['rektor'], text: 'loan.asked', isUrgent: false } },
    ]);
    const own = yes(await openLoan(test, asking(), { by: 'rektor' }));
    expect(own.commit.messages).toEqual([]);
  });
  it('ENG-31 puts no content into messages and no free text into open data', async () => {
    const opened = yes(await openLoan(test));
    expect(
      JSON.stringify([opened.commit.messages, opened.commit.meta, opened.commit.events.map(({ data }) => data)]),
    ).not.toMatch(/Vilda|sönder/);
  });
});

describe('opening', () => {
  it('ENG-11 refuses a command that is no start command, and a start command in a case that is open', async () => {
    const unknown = (command: string) => ({ kind: 'unknown-command', command });
    expect(no(await openLoan(test, asking(), { command: 'approve' }))).toEqual(unknown('approve'));
    expect(no(await openLoan(test, asking(), { command: 'no-such' }))).toEqual(unknown('no-such'));
    expect(await test.parts.log.head()).toBe(0);
    const again = await give(test, await aLoan(test), 'larare', 'askForLoan', asking());
    expect(no(again).kind).toBe('event-not-permitted');
  });
  it('ENG-11 begins with what pins versions and rule pack, and no later version changes them', async () => {
    test.policy = { version: 3, limits: {}, options: {} };
    const { commit, loaded } = yes(await openLoan(test));
    const pinned = { processVersion: loan.version, policyVersion: 3, calendarVersion: 1, rulePack: 'new' };
    expect(commit.events[0]).toMatchObject({ type: 'CaseOpened', data: pinned });
    test.policy = { version: 4, limits: {}, options: {} };
    const { state } = yes(await give(test, loaded.state.caseId, 'rektor', 'note', { text: 'Senare' })).loaded;
    expect(state.opening).toMatchObject(pinned);
    expect(yes(await openLoan(test)).loaded.state.opening.policyVersion).toBe(4);
  });
  it('ENG-12 takes the rule pack of the day of kännedom, not of the report', async () => {
    const pack = async (neededAt: string) =>
      yes(await openLoan(test, asking({ neededAt }))).loaded.state.opening.rulePack;
    expect(await pack('2026-07-31T21:59:59.000Z')).toBe('old');
    expect(await pack('2026-07-31T22:00:00.000Z')).toBe('new');
    expect(await pack('1999-01-01T00:00:00.000Z')).toBe('old');
  });
  it('ENG-13 opens one case for one key, however often and concurrently', async () => {
    const key = newKey();
    const answers = await Promise.all(Array.from({ length: 8 }, () => openLoan(test, asking(), { key })));
    expect(new Set(answers.map((answer) => yes(answer).loaded.state.caseId)).size).toBe(1);
    expect(new Set(answers.map((answer) => yes(answer).loaded.state.opening.caseNumber))).toEqual(
      new Set(['LAN-2026-0001']),
    );
  });
  it('ENG-14 makes several cases of one incident', async () => {
    const key = newKey();
    const [a, b] = [
      yes(await openLoan(test, asking(), { key, index: 0 })),
      yes(await openLoan(test, asking(), { key, index: 1 })),
    ];
    expect(a.loaded.state.incidentId).toBe(b.loaded.state.incidentId);
    expect(a.loaded.state.caseId).not.toBe(b.loaded.state.caseId);
  });
  it('hands recurrence to the machine as a fact that is kept', async () => {
    test.recurrence = 1;
    expect(no(await openLoan(test, asking(), { command: 'noteSmallLoan' })).kind).toBe('requirement-not-met');
    test.recurrence = 0;
    const noted = yes(await openLoan(test, asking(), { command: 'noteSmallLoan' }));
    expect(noted.commit.events[2]?.data['facts']).toEqual({ recurrence: 0 });
    expect(noted.loaded.state.active).toContain('main.ended');
  });
  it('does not know a case that is not there', async () => {
    expect(no(await give(test, caseOf('c-none'), 'rektor', 'approve'))).toEqual({ kind: 'not-found' });
  });
});
