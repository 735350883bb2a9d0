import type { FieldTexts, ProcessTexts } from '../../../src/domain/texts.ts';
import * as shared from '../words.en.ts';
import { decidingForms } from './deciding-words.en.ts';
import { AREAS, PARTIES } from './question-words.en.ts';
import { writingForms } from './writing-words.en.ts';

// Words that all documents of the quality work say alike, in English. `the`: the document with its article ("the plan").

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Questions about period, areas and author. */
export const periodTexts = {
  periodKind: { label: 'For which time?', options: { lasar: 'A school year', kalenderar: 'A calendar year' } },
  periodOf: {
    label: 'From which year?',
    hint: 'The year in which the period begins, such as 2026 for the school year 2026/27.',
  },
  areas: { label: 'Which areas?', options: AREAS },
  begunOn: { label: 'Begun on' },
  decideBy: { label: 'To be decided by', hint: 'Leave empty for the day that the routine gives.' },
  author: { label: 'Who holds the pen?', hint: 'Leave empty if you do it yourself.' },
  earlier: {
    label: 'Which document does it build on?',
    hint: 'That of last year, if it is here. It is then shown beside.',
  },
} satisfies Record<string, FieldTexts>;

export const levelTexts = {
  enhet: 'A school or preschool',
  omrade: 'An area',
  skolform: 'A school form',
  huvudman: 'The whole huvudman',
};
export const SKOLFORM_TEXTS = {
  forskola: 'Preschool',
  pedagogisk_omsorg: 'Pedagogical care',
  fritidshem: 'After-school centre',
  forskoleklass: 'Preschool class',
  grundskola: 'Compulsory school',
  anpassad_grundskola: 'Adapted compulsory school',
  specialskola: 'Special school',
  sameskola: 'Sami school',
  gymnasieskola: 'Upper secondary school',
  anpassad_gymnasieskola: 'Adapted upper secondary school',
  komvux: 'Adult education',
};

/** The question who has taken part, of these parties. */
export const participationTexts = (parties: readonly (keyof typeof PARTIES)[]) => ({
  title: 'Participation',
  fields: {
    party: {
      label: 'Who has taken part?',
      options: Object.fromEntries(parties.map((party) => [party, PARTIES[party]])),
    },
    ways: {
      label: 'How?',
      options: {
        rad_eller_forum: 'Pupil council, parent council or another forum',
        klass_eller_grupp: 'In the class or group',
        enkat: 'Survey',
        samtal: 'Talks',
        arbetsplatstraff: 'Staff meeting',
        kvalitetsdialog: 'Quality dialogue',
        skriftligt: 'In writing',
      },
    },
    heldOn: { label: 'When?' },
    said: { label: 'What came to light?', hint: 'No names of children or pupils.' },
    ledTo: { label: 'What did it lead to?' },
  },
});

/** The questions of `forms.ts`, of this document. */
export const documentForms = (the: string) =>
  ({
    ...writingForms,
    ...decidingForms,
    writeDraft: { ...writingForms.writeDraft, title: `Write ${the}` },
    decide: { ...decidingForms.decide, title: `Decide on ${the}` },
    publish: { ...decidingForms.publish, title: `Publish ${the}` },
    followUp: { ...decidingForms.followUp, title: `Follow up ${the}` },
    revise: { ...decidingForms.revise, title: `Revise ${the}` },
  }) satisfies ProcessTexts['forms'];

/** The question of `writeResultsForm`, beside those of the draft. */
export const resultsTexts: FieldTexts = {
  label: 'Results',
  add: 'Add an area',
  of: {
    area: { label: 'Which area?', options: AREAS },
    standing: {
      label: 'How does it stand?',
      options: { starkt: 'Strong', pa_vag: 'On its way', svagt: 'Weak', gar_inte_att_bedoma: 'Cannot be judged' },
    },
    result: { label: 'What does the result show?' },
  },
};

/** The commands of `commands.ts`. */
export const documentCommandTexts = (the: string) =>
  ({
    addMaterial: { title: 'Add material', done: 'Material added' },
    gatherMaterial: { title: 'The material is complete', done: 'Material complete', heading: 'Material' },
    recordParticipation: {
      title: 'Record participation',
      done: 'Participation recorded',
      hint: 'Who has taken part, how, and what came to light?',
    },
    noteGuardiansOffered: {
      title: 'The guardians were given the opportunity',
      done: 'Opportunity of the guardians recorded',
      hint: 'When they did not take part, or the pupils are adults.',
    },
    analyse: { title: 'Analyse the causes', done: 'Causes analysed', heading: 'Analysis' },
    writeDraft: { title: `Write ${the}`, done: 'Draft written', heading: capital(the) },
    endDialogue: { title: 'End the consultation', done: 'Consultation ended' },
    proposeMeasures: { title: 'Add measures', done: 'Measures added', heading: 'Measures' },
    nameEarlier: { title: "Name last year's document", done: "Last year's document named" },
    changeAuthor: { title: 'Change writer', done: 'Writer changed' },
    annul: { title: 'Annul', done: 'Annulled', hint: 'What has been published cannot be annulled.' },
    addNote: shared.addNote,
    decide: { title: `Decide on ${the}`, done: `${capital(the)} decided`, heading: 'Decision' },
    returnDraft: { title: 'Return the draft', done: 'Draft returned' },
    publish: { title: `Publish ${the}`, done: `${capital(the)} published`, heading: 'Publication' },
    changeMeasure: shared.measureCommands.changeMeasure,
    completeMeasure: shared.measureCommands.completeMeasure,
    followUpMeasure: {
      title: 'Follow up the effect of a measure',
      done: 'Effect of the measure followed up',
      hint: "Next year's work begins with what worked.",
    },
    followUp: { title: `Follow up ${the}`, done: `${capital(the)} followed up` },
    revise: { title: `Revise ${the}`, done: 'Revision begun' },
    close: { title: 'Close', done: 'Closed' },
    reopen: { title: 'Reopen', done: 'Reopened' },
  }) satisfies ProcessTexts['commands'];

export const requirements = {
  everybodyHasTakenPart:
    'Children or pupils and staff are to take part, and guardians to be given the opportunity; above the school the rektorer. Record how.',
  everybodyIsConsulted: 'The same groups are to have their say on the draft before it is decided. Record how.',
  measuresAreSet: 'At least one measure is needed.',
  measureIsOpen: 'No such measure is under way.',
  measureIsToBeDone: 'No such measure is under way in what is published.',
  measureStands: 'There is no such measure in what is published.',
  validityFits: 'The first day must come before the last.',
  effectsAreKnown: 'The effect of each measure must have been followed up.',
  isPublished: 'Nothing is published yet.',
  isNotPublished: 'What is published cannot be annulled. Revise or close it instead.',
};
export const materialIsThere = 'Add material first.';

export const deadlines = (the: string) => ({
  fardigt: `Decide on ${the}`,
  beslut: `Consider ${the}`,
  publicering: `Publish ${the}`,
  uppfoljning: `Follow up ${the}`,
  atgard: 'Carry out the measure or follow up its effect',
});

/** What is told of every document: its case number and nothing else. */
export const notifications = (the: string) => ({
  assigned: `You hold the pen for ${the} {case}.`,
  toDecide: `${capital(the)} {case} waits to be decided.`,
  returned: `The draft in {case} has been returned to you.`,
  decided: `${capital(the)} {case} is decided and to be published.`,
  published: `${capital(the)} {case} is published. You may read it here.`,
  revising: `${capital(the)} {case} is being revised.`,
  closed: `${capital(the)} {case} is closed.`,
  ...shared.engineNotifications,
});

export const participants = { reporter: 'The person who began it', author: 'Writer' };

export const drawConclusions = { title: 'Draw conclusions', done: 'Conclusions drawn', heading: 'Conclusions' };
