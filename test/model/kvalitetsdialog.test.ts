import { expect, test } from 'vitest';
import { kvalitetsdialog } from '../../workflows/kvalitetsdialog/index.ts';
import { machine } from '../../workflows/kvalitetsdialog/machine.ts';
import { describeModel } from '../support/describe-model.ts';
import { walkMeeting } from './meeting-walk.ts';
import { eventOf, isIn, walkerOf } from './walk.ts';

const called = (level = 'skolenhet') => eventOf('DialogueCalled', { level, dueOn: '2026-04-01', ownerRole: 'rektor' });
const prepared = (side: string) => eventOf('SidePrepared', { side });
const own = [
  called(),
  called('huvudman'),
  prepared('enhet'),
  prepared('huvudman'),
  eventOf('ConclusionsDrawn', { decision: 'inga_atgarder', followUpOn: '2026-06-01' }),
];
const whole = walkMeeting(machine, own, ({ prepared, isWithSchools }) => [prepared, isWithSchools]);
describeModel({ process: kvalitetsdialog, mainRegion: 'handlaggning', whole: [whole] });

const { draft, after } = walkerOf(machine);

test('a dialogue with a school is held when both sides have prepared', () => {
  const one = after(draft(), called(), prepared('enhet'), prepared('enhet'));
  expect(one.can(eventOf('MeetingHeld'))).toBe(false);
  expect(after(one, prepared('huvudman')).can(eventOf('MeetingHeld'))).toBe(true);
});

test('at the huvudman’s own level one side prepares', () => {
  const one = after(draft(), called('huvudman'), prepared('huvudman'));
  expect(isIn(one, 'handlaggning.planerad.forberedd')).toBe(true);
});
