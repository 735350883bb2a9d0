import type { ProcessTexts } from '../../../../src/domain/texts.ts';

const common = {
  rulePacks: { always: '–' },
  options: {},
  requirements: {},
};

/** Swedish texts of the lost key. */
export const sv: ProcessTexts = {
  ...common,
  name: 'Borttappad nyckel',
  summary: 'Någon har tappat en nyckel.',
  states: { missing: { title: 'Saknas' }, found: { title: 'Återfunnen' } },
  commands: {
    tell: { title: 'Anmäl', done: 'Anmälde en borttappad nyckel' },
    search: { title: 'Anteckna', done: 'Letade' },
    find: { title: 'Hittad', done: 'Hittade nyckeln' },
  },
  forms: {
    tell: {
      title: 'Nyckel',
      fields: {
        lostOn: { label: 'När?' },
        door: { label: 'Till vilken dörr?', options: { hall: 'Idrottshallen', skap: 'Skåpet' } },
        story: { label: 'Vad hände?' },
      },
    },
    search: { title: 'Var?', fields: { where: { label: 'Var letade du?' } } },
  },
  deadlines: { look: 'Leta' },
  notifications: {
    'deadline.reminded': '{case}: snart dags',
    'deadline.passed': '{case}: fristen har gått ut',
    'deadline.escalated': '{case}: lämnat vidare',
    'task.created': '{case}: en nyckel att leta efter',
  },
  participants: { reporter: 'Anmälare' },
  law: { 'AML 3:2': 'Lokalerna ska vara trygga.' },
};

/** English texts of the lost key. */
export const en: ProcessTexts = {
  ...common,
  name: 'Lost key',
  summary: 'Somebody has lost a key.',
  states: { missing: { title: 'Missing' }, found: { title: 'Found' } },
  commands: {
    tell: { title: 'Tell', done: 'Told of a lost key' },
    search: { title: 'Note', done: 'Searched' },
    find: { title: 'Found', done: 'Found the key' },
  },
  forms: {
    tell: {
      title: 'Key',
      fields: {
        lostOn: { label: 'When?' },
        door: { label: 'To which door?', options: { hall: 'The hall', skap: 'The cupboard' } },
        story: { label: 'What happened?' },
      },
    },
    search: { title: 'Where?', fields: { where: { label: 'Where did you search?' } } },
  },
  deadlines: { look: 'Search' },
  notifications: {
    'deadline.reminded': '{case}: soon due',
    'deadline.passed': '{case}: time has run out',
    'deadline.escalated': '{case}: handed on',
    'task.created': '{case}: a key to search for',
  },
  participants: { reporter: 'Reporter' },
  law: { 'AML 3:2': 'Rooms must be safe.' },
};
