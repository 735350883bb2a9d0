import type { Translated } from '../messages.ts';
import type { away as swedish } from '../sv/away.ts';

export const away: Translated<typeof swedish> = {
  title: 'If you are away {period}',
  titleOther: 'If the person is away {period}',
  text: 'This goes to others unless something changes before. Nothing is decided until the absence is registered.',
  none: 'No open deadlines need to go to anybody else.',
  step: 'Step',
  caseNumber: 'Case',
  goesTo: 'Goes to',
  from: 'from {instant}',
  nobody: 'Nobody takes over. Name a deputy.',
  stays: 'Stays: nobody else can take over. Name a deputy.',
  due: 'Due',
  meanwhile: 'during the absence',
  happens: 'What happens',
  happensNothing: 'nothing during the absence',
  remind: 'Reminder {instant}',
  pass: 'Time runs out {instant}',
  escalate: 'Handed on {instant}',
  remindTo: 'Reminder to {names} {instant}',
  passTo: 'Time runs out {instant}, {names} will be told',
  escalateTo: 'Handed on to {names} {instant}',
  cut: 'Only the cases with the nearest last day are shown.',
};
