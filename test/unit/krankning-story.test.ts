import { describe, expect, test } from 'vitest';
import { parseInstant } from '../../src/domain/clock.ts';
import { splitData } from '../../src/domain/sealing.ts';
import { standingIn } from '../../src/engine/actors.ts';
import type { CaseState } from '../../src/engine/case-state.ts';
import { permittedCommands } from '../../src/engine/permitted.ts';
import { isClosedIn } from '../../src/engine/process.ts';
import type { KrankningContext } from '../../workflows/krankning/context.ts';
import { krankning } from '../../workflows/krankning/index.ts';
import { person, smallOrg } from '../support/engine.ts';
import { delegation, HAPPY_PATH, shortReport, Story, until } from './krankning-story.ts';

const active = (story: Story): readonly string[] => (story.state as CaseState).active;
const context = (story: Story): KrankningContext => story.state?.snapshot.context as KrankningContext;
const deadline = (story: Story, ruleId: string) =>
  Object.values((story.state as CaseState).deadlines)
    .filter((one) => one.ruleId === ruleId)
    .at(-1);
const told = (story: Story): readonly unknown[] => (story.last?.messages ?? []).map(({ data }) => data);

describe('a plain case', () => {
  test('goes from report to after-control by commands that people give', () => {
    const story = new Story({ delegations: [delegation] });
    for (const [by, command, data] of HAPPY_PATH) story.must(by, command, data);
    expect(active(story)).toContain('handlaggning.avslutad.efterkontrollerad');
    expect(isClosedIn(krankning, (story.state as CaseState).snapshot)).toBe(true);
    expect(Object.keys((story.state as CaseState).tasks)).toEqual([]);
  });

  test('keeps event, kännedom and report apart, and tells the rektor only the number', () => {
    const story = until('acknowledge');
    expect(story.state?.startData).toMatchObject({
      happenedAt: '2026-08-17T07:30:00.000Z',
      noticedAt: '2026-08-17T07:45:00.000Z',
    });
    expect(story.state?.opening.openedAt).toBe('2026-08-17T08:00:00.000Z');
    expect(told(story)).toContainEqual({ to: ['rektor', 'bitr'], text: 'reported', isUrgent: false });
  });

  test('seals every word and every name of the report', () => {
    const fields = krankning.commands['report']?.form?.fields ?? [];
    const { open } = splitData(fields, shortReport({ accused: [{ name: 'Leo' }], group: '5B' }));
    expect(Object.keys(open).sort()).toEqual(
      ['accusedKind', 'happenedAt', 'needsProtection', 'noticedAt', 'place', 'skolform', 'types'].sort(),
    );
  });

  test('tells the one who reported that it is closed', () => {
    const story = until('approveControl').must('handlaggare', 'approveControl');
    expect(told(story)).toContainEqual({ to: ['larare'], text: 'closedForReporter', isUrgent: false });
  });

  test('gives each measure its own owner and day', () => {
    const story = until('completeMeasure');
    expect(deadline(story, 'atgard')?.plan.dueAt).toBe('2026-08-28T22:00:00.000Z');
    expect(Object.values(story.state?.tasks ?? {})).toContainEqual(
      expect.objectContaining({ name: 'atgard', personIds: ['larare2'] }),
    );
  });
});

describe('the huvudman first', () => {
  test('nothing can be assessed before the huvudman is notified', () => {
    const story = until('notifyHuvudman');
    expect(story.give('rektor', 'assess', HAPPY_PATH.find(([, name]) => name === 'assess')?.[2])).toMatchObject({
      kind: 'event-not-permitted',
    });
  });

  test('a rektor without delegation does not assess: the skolchef does', () => {
    const data = HAPPY_PATH.find(([, name]) => name === 'assess')?.[2] ?? {};
    const story = until('assess', {});
    expect(story.give('rektor', 'assess', data)).toMatchObject({ kind: 'forbidden' });
    expect(story.give('chef', 'assess', data)).toBeUndefined();
  });

  test('whoever assessed does not make the control', () => {
    const data = HAPPY_PATH.find(([, name]) => name === 'assess')?.[2] ?? {};
    const story = until('assess').must('handlaggare', 'assess', data);
    for (const [by, command, more] of HAPPY_PATH.slice(
      HAPPY_PATH.findIndex(([, name]) => name === 'decideMeasures'),
      -2,
    ))
      story.must(by, command, more);
    expect(story.give('handlaggare', 'approveControl')).toMatchObject({ requirements: ['otherThanAssessor'] });
    expect(story.give('chef', 'approveControl')).toBeUndefined();
  });

  test('correcting the unit does not start the clock again', () => {
    const story = until('acknowledge');
    const before = deadline(story, 'kvittens')?.plan.dueAt;
    story.wait(1).must('rektor', 'correctUnit', { unit: 'bok' });
    expect(deadline(story, 'kvittens')?.plan.dueAt).toBe(before);
    expect(story.state?.tasks).toMatchObject({ 'handlaggning.rapporterad.1': { personIds: ['rektor-bok'] } });
  });
});

describe('the rektor is accused', () => {
  const accused = { accusedKind: 'rektor', accused: [{ personId: 'rektor' }] };

  test('the case goes straight to the skolchef and out of the school’s sight', () => {
    const story = new Story({ delegations: [delegation] }).must('larare', 'report', shortReport(accused));
    expect(active(story)).toContain('handlaggning.hos_huvudman');
    expect(story.state?.restriction).toBe('aboveUnit');
    expect(
      told(story)
        .flatMap((message) => (message as { to: string[] }).to)
        .sort(),
    ).toEqual(['chef', 'handlaggare']);
    for (const by of ['rektor', 'bitr']) expect(story.give(by, 'notifyHuvudman')).toMatchObject({ kind: 'forbidden' });
    expect(story.give('chef', 'notifyHuvudman')).toBeUndefined();
  });

  test('the roster is believed before the box that was ticked', () => {
    const story = new Story().must('larare', 'report', shortReport({ accused: [{ personId: 'bitr' }] }));
    expect(active(story)).toContain('handlaggning.hos_huvudman');
  });

  test('a rektor who turns out to be accused loses the case at once', () => {
    const story = until('notifyHuvudman').must('chef', 'identifyAccused', accused);
    expect(active(story)).toContain('handlaggning.hos_huvudman');
    expect(story.give('rektor', 'notifyHuvudman')).toMatchObject({ kind: 'forbidden' });
  });
});

describe('jäv', () => {
  test('shuts the investigator out and asks the skolchef for another, while the time runs on', () => {
    const story = until('completeInvestigation');
    const due = deadline(story, 'utredning_klar')?.plan.dueAt;
    story.must('bitr', 'declareConflict', { conflicted: 'bitr', reasonCode: 'narstaende' });
    expect(active(story)).toContain('handlaggning.utredning.utan_utredare');
    expect(story.give('bitr', 'addNote', { note: 'Hej' })).toMatchObject({ kind: 'forbidden' });
    story.must('chef', 'changeInvestigator', { investigator: 'larare2', reasonCode: 'jav' });
    expect(active(story)).toContain('handlaggning.utredning.att_paborja');
    expect(deadline(story, 'utredning_klar')?.plan.dueAt).toBe(due);
    expect(story.give('larare2', 'startInvestigation', { impartiality: 'ingen_jav' })).toBeUndefined();
  });
});

describe('school forms', () => {
  const closingGaps = (more: Record<string, string | boolean>): readonly string[] => {
    const story = new Story({ delegations: [delegation] }).must('larare', 'report', shortReport(more));
    const skipped = ['report', 'informGuardians', 'decidePolice', 'decideSocialServices', 'decideWorkEnvironment'];
    const upTo = HAPPY_PATH.slice(
      0,
      HAPPY_PATH.findIndex(([, name]) => name === 'proposeClosing'),
    );
    for (const [by, command, data] of upTo) if (!skipped.includes(command)) story.must(by, command, data);
    const refusal = story.give('rektor', 'proposeClosing', { reasonCode: 'upphort' });
    return refusal?.kind === 'requirement-not-met' ? refusal.requirements : [];
  };

  test.each([
    ['grundskola', {}, ['guardiansInformed', 'policeDecided', 'socialServicesDecided', 'workEnvironmentDecided']],
    ['forskola', { isStaffHurt: false }, ['guardiansInformed', 'socialServicesDecided']],
    ['forskola', {}, ['guardiansInformed', 'socialServicesDecided', 'workEnvironmentDecided']],
    ['fritidshem', { isStaffHurt: false }, ['guardiansInformed', 'policeDecided', 'socialServicesDecided']],
    ['komvux', {}, ['policeDecided', 'workEnvironmentDecided']],
  ])('in %s with %j closing asks for %j', (skolform, more, wanted) => {
    expect(closingGaps({ skolform, ...more })).toEqual(wanted);
  });

  test('a suspected crime has its own day', () => {
    const story = new Story().must('larare', 'report', shortReport({ suspectedCrime: 'ja' }));
    expect(deadline(story, 'polisanmalan')?.plan.dueAt).toBe('2026-08-17T22:00:00.000Z');
    expect(story.give('bitr', 'decidePolice', { decision: 'anmald', reportedOn: '2026-08-17' })).toMatchObject({
      kind: 'forbidden',
    });
    story.must('rektor', 'decidePolice', { decision: 'anmald', reportedOn: '2026-08-17' });
    expect(deadline(story, 'polisanmalan')?.status.kind).toBe('met');
  });
});

describe('late and light', () => {
  test('a late report is taken when its reason is told, and kännedom decides the pack', () => {
    const story = new Story();
    const late = shortReport({ happenedAt: '2026-06-17T07:30:00.000Z', noticedAt: '2026-06-17T07:45:00.000Z' });
    expect(story.open('larare', 'report', late)).toMatchObject({ requirements: ['lateReasonGiven'] });
    expect(story.open('larare', 'report', { ...late, lateReasonCode: 'hann_inte' })).toBeUndefined();
    expect(story.state?.opening.rulePack).toBe('2010');
    expect(deadline(story, 'rapport')?.status).toMatchObject({ kind: 'met', isLate: true });
  });

  const { needsProtection: _, ...short } = shortReport();
  const light = { ...short, severity: 'enstaka_lindrig', suspectedCrime: 'nej', handled: 'Jag talade med båda.' };
  const openly = { options: { reportEverything: false } };

  test('a single mild event between pupils may be documented where pack and policy allow it', () => {
    const story = new Story(openly);
    expect(story.open('larare', 'documentHandled', light)).toBeUndefined();
    expect(active(story)).toContain('handlaggning.dokumenterad');
    expect(story.state?.tasks).toEqual({});
    expect(story.give('rektor', 'takeUp', { reason: 'Det har hänt förr.' })).toBeUndefined();
    expect(active(story)).toContain('handlaggning.rapporterad');
  });

  test.each([
    ['the policy is to report everything', {}, light, ['policyAllowsDocumenting']],
    ['it is repeated', { ...openly, recurrence: 1 }, light, ['isNotRepeated']],
    ['it may be a crime', openly, { ...light, suspectedCrime: 'vet_ej' }, ['noCrimeSuspected']],
    ['the accused is staff', openly, { ...light, accused: [{ personId: 'larare2' }] }, ['isMildBetweenPupils']],
    [
      'kännedom was before the pack',
      openly,
      { ...light, happenedAt: '2026-07-31T07:00:00.000Z', noticedAt: '2026-07-31T07:30:00.000Z' },
      ['packAllowsDocumenting'],
    ],
  ])('it must be reported when %s', (_why, settings, data, requirements) => {
    const story = new Story(settings);
    expect(story.open('larare', 'documentHandled', data)).toMatchObject({ requirements });
  });
});

describe('what comes after', () => {
  test('reopening within the time is a new round of the same case and tells the skolchef', () => {
    const story = until('makeAfterControl').wait(60).must('rektor', 'reopen', { reason: 'Det började igen.' });
    expect(context(story).round).toBe(2);
    expect(story.state?.opening.caseNumber).toBe('KB-1');
    expect(told(story)).toContainEqual({ to: ['chef'], text: 'newRound', isUrgent: false });
    expect(active(story)).toContain('externt.polis.oprovad');
  });

  test('reopening after the time is refused with the reason', () => {
    const story = until('makeAfterControl').wait(120);
    expect(story.give('rektor', 'reopen', { reason: 'Igen' })).toMatchObject({ requirements: ['withinReopenDays'] });
  });

  test('reclassifying keeps under which law the case was handled before', () => {
    const story = until('completeInvestigation');
    story.must('bitr', 'reclassify', { basis: 'trakasserier', ground: 'etnisk_tillhorighet', reason: 'Ordet.' });
    expect(context(story).basisHistory.map(({ basis, ground }) => [basis, ground])).toEqual([
      ['krankning', null],
      ['trakasserier', 'etnisk_tillhorighet'],
    ]);
  });

  test('who may see the answer about a report of concern are those who decide it', () => {
    const readers = krankning.commands['decideSocialServices']?.readers ?? [];
    expect(readers.map(({ role }) => role)).not.toContain('registrator');
    expect(readers.some(({ participant }) => participant === 'investigator')).toBe(false);
  });
});

describe('what is offered', () => {
  const offered = (story: Story, by: string): readonly string[] => {
    const state = story.state as CaseState;
    const standing = standingIn(krankning, state, smallOrg([delegation]), story.now);
    return permittedCommands(krankning, state, standing, person(by))
      .filter(({ status }) => status === 'permitted')
      .map(({ name }) => name);
  };

  test('a fresh report offers the rektor the way forward', () => {
    expect(offered(until('acknowledge'), 'rektor')).toEqual(
      expect.arrayContaining(['acknowledge', 'notifyHuvudman', 'informGuardians', 'decidePolice']),
    );
  });

  test('a teacher who reported is offered to note a wish to drop it and nothing else', () => {
    expect(offered(until('acknowledge'), 'larare')).toEqual(['noteWithdrawal']);
  });

  test('an escalation is planned up to the nämnd, who get no name', () => {
    const story = until('assignInvestigator');
    const ticks = deadline(story, 'utredare')?.plan.ticks ?? [];
    expect(ticks.filter(({ kind }) => kind === 'escalate')).toMatchObject([
      { to: 'skolchef' },
      { to: 'handlaggare' },
      { to: 'namnd' },
    ]);
    expect(parseInstant(ticks.at(-1)?.at ?? '')).toBe('2026-09-15T22:00:00.000Z');
  });
});
