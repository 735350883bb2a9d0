import type { ProcessTexts } from '../../src/domain/texts.ts';
import * as meeting from '../shared/meeting/words.en.ts';

const { 'SL 4:4': participation, 'SL 4:6': documented } = meeting.law;

/** Everything that a person reads about meetings of student health, in English. */
export const en: ProcessTexts = {
  name: 'Student health meeting (EHM)',
  summary:
    'Student health and the school look at groups and areas, to promote and prevent. Nothing about single pupils.',
  states: {
    ...meeting.meetingStates,
    'handlaggning.utkast': { title: 'Draft', hint: 'Call student health and those who know the groups.' },
    'handlaggning.planerad': {
      title: 'Called',
      task: 'Hold the meeting',
      hint: 'Talk about groups, classes and areas. Name no pupils.',
    },
    'handlaggning.hallen': { title: 'Held', task: 'Write what you came to', hint: 'Causes, conclusions and measures.' },
  },
  commands: {
    ...meeting.meetingCommands,
    call: { title: 'Call a student health meeting', done: 'Called' },
    hold: { title: 'Record that it was held', done: 'Meeting held' },
    conclude: { title: 'Write what you came to', done: 'Conclusions written' },
  },
  forms: {
    ...meeting.meetingForms,
    call: { title: 'Call a student health meeting', fields: meeting.callFields },
    hold: meeting.holdForm('The meeting', {
      topics: {
        label: 'What was it about?',
        hint: 'Groups and areas, never a single pupil.',
        options: {
          klass_eller_grupp: 'A class or group',
          arskurs: 'A year',
          larmiljo: 'The learning environment',
          omrade: 'An area, such as attendance',
          hela_enheten: 'The whole school',
        },
      },
      competences: {
        label: 'Which sides of student health were there?',
        options: {
          medicinsk: 'Medical',
          psykologisk: 'Psychological',
          psykosocial: 'Psychosocial',
          specialpedagogisk: 'Special education',
          studie_och_yrkesvagledning: 'Guidance counselling',
        },
      },
    }),
    conclude: {
      title: 'What you came to',
      fields: {
        aims: {
          label: 'What is the work to be?',
          options: { framjande: 'Promoting', forebyggande: 'Preventing', atgardande: 'Remedying' },
        },
        ...meeting.conclusionFields,
      },
    },
  },
  law: {
    'SL 2:25': 'Student health is above all promoting and preventing, and supports the pupils towards the goals.',
    'SL 4:4': participation,
    'SL 4:6': documented,
  },
  requirements: meeting.meetingRequirements,
  deadlines: { ...meeting.meetingDeadlines, slutsatser: 'Write what you came to' },
  notifications: { ...meeting.meetingNotifications, called: 'You are called to the student health meeting {case}.' },
  participants: meeting.participants,
  rulePacks: { '2023': 'The Education Act, chapter 2, section 25, from 1 July 2023 (not verified)' },
  options: {},
};
