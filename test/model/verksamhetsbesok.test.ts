import { expect, test } from 'vitest';
import { verksamhetsbesok } from '../../workflows/verksamhetsbesok/index.ts';
import { machine } from '../../workflows/verksamhetsbesok/machine.ts';
import { describeModel } from '../support/describe-model.ts';
import { walkMeeting } from './meeting-walk.ts';
import { eventOf, isIn, walkerOf } from './walk.ts';

const planned = eventOf('VisitPlanned', { dueOn: '2026-04-01', ownerRole: 'skolchef' });
const [asRektor, asHuvudman] = [eventOf('JudgedAsRektor'), eventOf('JudgedAsHuvudman')];
const feedback = eventOf('FeedbackGiven', { decision: 'inga_atgarder', followUpOn: '2026-06-01' });
const whole = walkMeeting(machine, [planned, asRektor, asHuvudman, feedback], ({ judged }) => judged);
describeModel({ process: verksamhetsbesok, mainRegion: 'handlaggning', whole: [whole] });

const { draft, after } = walkerOf(machine);

test.each([
  ['the rektor alone', [asRektor, asRektor], false],
  ['the huvudman alone', [asHuvudman], false],
  ['both', [asHuvudman, asRektor], true],
])('feedback is given when both have judged: %s', (_, judged, expected) => {
  const made = after(draft(), planned, eventOf('MeetingHeld'), ...judged);
  expect([made.can(feedback), isIn(made, 'handlaggning.bedomd')]).toEqual([expected, expected]);
});
