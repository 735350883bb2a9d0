import { expect, test } from 'vitest';
import { ehm } from '../../workflows/ehm/index.ts';
import { machine } from '../../workflows/ehm/machine.ts';
import { describeModel } from '../support/describe-model.ts';
import { walkMeeting } from './meeting-walk.ts';
import { eventOf, isIn, walkerOf } from './walk.ts';

const called = eventOf('HealthMeetingCalled', { dueOn: '2026-04-01', ownerRole: 'rektor' });
const concluded = eventOf('ConclusionsDrawn', {
  measures: [{ owner: 'tove', dueOn: '2026-05-01' }],
  followUpOn: '2026-06-01',
});
const whole = walkMeeting(machine, [called, eventOf('ConclusionsDrawn', { followUpOn: '2026-06-01' })]);
describeModel({ process: ehm, mainRegion: 'handlaggning', whole: [whole] });

test('a follow-up is not done while a measure goes on, and goes on when it is not enough', () => {
  const { draft, after } = walkerOf(machine);
  const concludedNow = after(draft(), called, eventOf('MeetingHeld'), concluded);
  const enough = eventOf('MeetingFollowedUp', { decision: 'klart', effect: 'ja' });
  const again = eventOf('MeetingFollowedUp', { decision: 'fortsatt', effect: 'nej', followUpOn: '2026-07-01' });
  expect([concludedNow.can(enough), concludedNow.can(again)]).toEqual([false, true]);
  const done = after(concludedNow, again, eventOf('MeasureCompleted', { measure: 1 }), enough);
  expect(isIn(done, 'handlaggning.uppfoljd')).toBe(true);
});
