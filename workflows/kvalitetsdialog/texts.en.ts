import type { ProcessTexts } from '../../src/domain/texts.ts';
import * as meeting from '../shared/meeting/words.en.ts';

/** Everything that a person reads about dialogues on quality, in English. */
export const en: ProcessTexts = {
  name: 'Dialogue on quality',
  summary: 'The school and the huvudman go through the results, why they are so and what is to be done.',
  states: {
    ...meeting.meetingStates,
    'handlaggning.utkast': { title: 'Draft', hint: 'Call with material that all have time to read.' },
    'handlaggning.planerad': { title: 'Planned' },
    'handlaggning.planerad.kallad': {
      title: 'Called',
      task: 'Prepare the dialogue',
      hint: 'The school and the huvudman prepare, each on its own, from the material.',
    },
    'handlaggning.planerad.forberedd': {
      title: 'Prepared',
      task: 'Hold the dialogue',
      hint: 'Both sides are prepared. Record when the dialogue has been held.',
    },
    'handlaggning.hallen': {
      title: 'Held',
      task: 'Draw conclusions',
      hint: 'Write down causes and conclusions, and decide on measures.',
    },
  },
  commands: {
    ...meeting.meetingCommands,
    call: {
      title: 'Call a dialogue',
      done: 'Called',
      hint: 'Quality dialogue, results conference or results dialogue.',
    },
    prepare: { title: 'Record a preparation', done: 'Preparation recorded' },
    hold: { title: 'Record that it was held', done: 'Dialogue held' },
    conclude: { title: 'Draw conclusions', done: 'Conclusions drawn' },
  },
  forms: {
    ...meeting.meetingForms,
    call: {
      title: 'Call a dialogue',
      fields: {
        dialogue: {
          label: 'What do you call it?',
          options: {
            kvalitetsdialog: 'Quality dialogue',
            resultatkonferens: 'Results conference',
            resultatdialog: 'Results dialogue',
          },
        },
        ...meeting.callFields,
      },
    },
    prepare: {
      title: 'Preparation',
      fields: {
        side: { label: 'Who prepares?', options: { enhet: 'The school', huvudman: 'The huvudman' } },
        preparation: { label: 'What do you want to bring up?', hint: 'Name no children.' },
      },
    },
    hold: meeting.holdForm('The dialogue'),
    conclude: { title: 'Conclusions', fields: meeting.conclusionFields },
  },
  law: meeting.law,
  requirements: {
    ...meeting.meetingRequirements,
    isPrepared: 'Both sides must have prepared.',
  },
  deadlines: {
    ...meeting.meetingDeadlines,
    forberedelse: 'Prepare the dialogue',
    slutsatser: 'Draw conclusions',
  },
  notifications: { ...meeting.meetingNotifications, called: 'You are called to the dialogue {case}.' },
  participants: meeting.participants,
  rulePacks: { '2022': 'The Education Act, chapter 4, sections 3–6, from 1 August 2022' },
  options: {},
};
