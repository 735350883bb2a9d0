import type { FieldTexts, FormTexts, ProcessTexts } from '../../src/domain/texts.ts';
import * as meeting from '../shared/meeting/words.en.ts';

const judgement = (title: string): FormTexts => ({
  title,
  fields: {
    areas: {
      label: 'Judgement',
      add: 'Add an area',
      of: {
        area: { ...meeting.areas, label: 'Area' },
        grade: {
          label: 'How well does it work?',
          options: {
            behover_forbattras_mycket: 'Needs much improvement',
            behover_forbattras: 'Needs improvement',
            fungerar_bra: 'Works well',
            fungerar_mycket_bra: 'Works very well',
          },
        },
        grounds: { label: 'What is that built on?' },
      } satisfies Record<string, FieldTexts>,
    },
    whole: { label: 'On the whole' },
  },
});

/** Everything that a person reads about visits to schools, in English. */
export const en: ProcessTexts = {
  name: 'Visit to a school',
  summary: 'A school is visited. Its rektor and the huvudman each judge how it works, and talk about the differences.',
  states: {
    ...meeting.meetingStates,
    'handlaggning.utkast': { title: 'Draft', hint: 'Decide on the day and what the visit is about.' },
    'handlaggning.planerad': {
      title: 'Planned',
      task: 'Make the visit',
      hint: 'Visit lessons and talks. Record afterwards who took part.',
    },
    'handlaggning.genomford': {
      title: 'Made',
      task: 'Judge',
      hint: 'The rektor and the huvudman judge each by itself. The other judgement is seen when both are done.',
    },
    'handlaggning.bedomd': {
      title: 'Judged',
      task: 'Give feedback',
      hint: 'Talk where the judgements differ, and decide what is to be done.',
    },
  },
  commands: {
    ...meeting.meetingCommands,
    plan: { title: 'Plan a visit', done: 'Visit planned' },
    hold: { title: 'Record that the visit was made', done: 'Visit made' },
    judgeAsRektor: { title: 'Judge as the rektor', done: 'Judged by the rektor' },
    judgeAsHuvudman: { title: 'Judge as the huvudman', done: 'Judged by the huvudman' },
    giveFeedback: { title: 'Give feedback', done: 'Feedback given' },
  },
  forms: {
    ...meeting.meetingForms,
    plan: { title: 'Plan a visit', fields: meeting.callFields },
    hold: meeting.holdForm('The visit'),
    judgeAsRektor: judgement('The judgement of the rektor'),
    judgeAsHuvudman: judgement('The judgement of the huvudman'),
    giveFeedback: {
      title: 'Feedback',
      fields: { differences: { label: 'Where did the judgements differ?' }, ...meeting.conclusionFields },
    },
  },
  law: meeting.law,
  requirements: meeting.meetingRequirements,
  deadlines: {
    ...meeting.meetingDeadlines,
    bedomning: 'Judge',
    aterkoppling: 'Give feedback',
  },
  notifications: {
    ...meeting.meetingNotifications,
    planned: 'A visit, {case}, is planned.',
    toJudge: 'The visit {case} has been made and is to be judged.',
  },
  participants: { reporter: 'Who planned it' },
  rulePacks: { '2022': 'The Education Act, chapter 4, sections 3–6, from 1 August 2022' },
  options: {},
};
