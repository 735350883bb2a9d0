import type { ProcessTexts } from '../../../src/domain/texts.ts';
import * as shared from '../document/words.en.ts';
import type { ReportName } from './report-name.ts';

// Words that all reports of the quality work say alike, in English.

const stateTexts = ({ title, the, describing }: ReportName): ProcessTexts['states'] => ({
  handlaggning: { title },
  'handlaggning.utkast': { title: 'Not begun', hint: "It is begun when the huvudman's year says so." },
  'handlaggning.arbete': { title: 'Being written' },
  'handlaggning.arbete.underlag': {
    title: 'Material',
    task: 'Gather material',
    hint: 'Statistics, surveys, talks, observations and notes from the classrooms.',
  },
  [`handlaggning.arbete.${describing.state}`]: {
    title: describing.title,
    task: describing.task,
    hint: 'Area by area, with the figures and the day as of which they are true.',
  },
  'handlaggning.arbete.dialog': {
    title: 'Dialogue',
    task: 'Talk about the draft',
    hint: 'At the school children or pupils, guardians and staff; above the school the rektorer.',
  },
  'handlaggning.arbete.analys': {
    title: 'Analysis',
    task: 'Analyse the causes',
    hint: 'Why did it become as it became, when we did as we did?',
  },
  'handlaggning.arbete.slutsatser': {
    title: 'Conclusions and measures',
    task: 'Draw conclusions and set measures',
    hint: 'Measures with goal, owner, day and the effect that is expected.',
  },
  'handlaggning.arbete.beslut': {
    title: 'Decision',
    task: `Decide on ${the}`,
    hint: 'The rektor decides for the school, the huvudman for the rest.',
  },
  'handlaggning.beslutad': { title: 'Decided', task: `Publish ${the}` },
  'handlaggning.publicerad': {
    title: 'Published',
    task: `Follow up ${the}`,
    hint: 'Carry out the measures and follow up their effect. Revise what is wrong.',
  },
  'handlaggning.uppfoljd': { title: 'Followed up', hint: "What worked goes into next year's work." },
  'handlaggning.makulerad': { title: 'Annulled', hint: 'Begun by mistake.' },
});

/** What the law says of the quality work. */
export const qualityLaw = {
  'SL 4:3':
    'The huvudman systematically and continuously plans and follows up the education, analyses the causes of the results, and acts on the analysis.',
  'SL 4:4':
    'The same is done at each school. Teachers, other staff and pupils take part; guardians and children in preschool are given the opportunity. The rektor answers for it.',
  'SL 4:5': 'The work is to lead to the national goals being reached.',
  'SL 4:6': 'The quality work is documented.',
  'SL 4:7': 'If the follow-up shows defects, the huvudman sees to it that the measures that are needed are taken.',
} satisfies ProcessTexts['law'];

/** What is read about a report, but its name, its own questions and options. */
export const reportTexts = (name: ReportName) => {
  const commands = shared.documentCommandTexts(name.the);
  return {
    states: stateTexts(name),
    commands: {
      ...commands,
      writeDraft: { ...commands.writeDraft, heading: name.describing.title },
      drawConclusions: shared.drawConclusions,
    },
    law: qualityLaw,
    requirements: { ...shared.requirements, materialIsThere: shared.materialIsThere },
    deadlines: {
      ...shared.deadlines(name.the),
      underlag: 'Gather material',
      [name.describing.state]: name.describing.task,
      dialog: 'Talk about the draft',
      analys: 'Analyse the causes',
      slutsatser: 'Draw conclusions and set measures',
    },
    notifications: shared.notifications(name.the),
    participants: shared.participants,
    rulePacks: { '2022': 'The Education Act, chapter 4, as worded from 1 August 2022' },
  } satisfies Partial<ProcessTexts>;
};
