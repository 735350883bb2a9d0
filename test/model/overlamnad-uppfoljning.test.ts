import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/domain/json.ts';
import type { MachineEvent } from '../../src/engine/index.ts';
import type { FollowUpContext } from '../../workflows/overlamnad_uppfoljning/context.ts';
import type { FollowUpEventType } from '../../workflows/overlamnad_uppfoljning/events.ts';
import { overlamnadUppfoljning } from '../../workflows/overlamnad_uppfoljning/index.ts';
import { machine } from '../../workflows/overlamnad_uppfoljning/machine.ts';
import { describeModel } from '../support/describe-model.ts';
import { eventOf, isIn, type Snapshot, walkerOf } from './walk.ts';

const { draft, after, walk } = walkerOf(machine);
const event = (type: FollowUpEventType | 'deadline.passed', data: JsonObject = {}): MachineEvent => eventOf(type, data);
const contextOf = (snapshot: Snapshot): FollowUpContext => snapshot.context as FollowUpContext;

const received = event('FollowUpReceived', { dueOn: '2026-03-20' });
const asked = (stopped: string, decision = 'klart', childHeard = 'ja') =>
  event('ChildFollowedUp', { stopped, decision, childHeard });
const reported = (stopped: string, proposal: string, childHeard = 'ja') =>
  event('ResultReported', { stopped, proposal, childHeard });

const all: readonly MachineEvent[] = [
  received,
  event('FollowUpAccepted'),
  event('FollowerChanged'),
  event('HandoverReturned'),
  ...['ja', 'delvis', 'nej', 'nytt'].flatMap((effect) => [asked(effect), asked(effect, 'fortsatt')]),
  ...['ja', 'nej'].flatMap((effect) => [reported(effect, 'inget_mer'), reported(effect, 'ny_bedomning')]),
  event('ConflictOfInterestDeclared'),
  event('IdentityProtected'),
  event('NoteAdded'),
  event('deadline.passed'),
];

const whole = walk(
  draft(),
  () => all,
  (snapshot) => JSON.stringify([snapshot.value, contextOf(snapshot).effect]),
);
describeModel({ process: overlamnadUppfoljning, mainRegion: 'handlaggning', whole: [whole] });

describe('reporting back', () => {
  const toReport = (effect: string, childHeard = 'ja') =>
    after(draft(), received, event('FollowUpAccepted'), asked(effect, 'klart', childHeard));

  test('never happens before the child has been asked, or it is said why not', () => {
    const { states } = walk(
      draft(),
      () => all.filter(({ type }) => type !== 'ChildFollowedUp'),
      ({ value }) => JSON.stringify(value),
    );
    expect([...states.values()].some((snapshot) => isIn(snapshot, 'handlaggning.aterrapporterad'))).toBe(false);
  });

  test('says what was found when it was last followed up', () => {
    expect(toReport('nej').can(reported('ja', 'inget_mer'))).toBe(false);
    expect(toReport('ja', 'nej').can(reported('ja', 'inget_mer', 'ja'))).toBe(false);
    expect(toReport('ja', 'nej').can(reported('ja', 'inget_mer', 'nej'))).toBe(true);
  });

  test.each(['delvis', 'nej', 'nytt'])('does not say that nothing more is needed when the answer is %s', (effect) => {
    expect(toReport(effect).can(reported(effect, 'inget_mer'))).toBe(false);
    expect(toReport(effect).can(reported(effect, 'ny_bedomning'))).toBe(true);
  });
});

test('the day of the next follow-up replaces the one that was handed over', () => {
  const accepted = after(draft(), received, event('FollowUpAccepted'));
  expect(contextOf(accepted).dueOn).toBe('2026-03-20');
  const again = after(
    accepted,
    event('ChildFollowedUp', { stopped: 'delvis', decision: 'fortsatt', nextFollowUpOn: '2026-04-01' }),
  );
  expect([contextOf(again).dueOn, isIn(again, 'handlaggning.uppfoljning')]).toEqual(['2026-04-01', true]);
});
