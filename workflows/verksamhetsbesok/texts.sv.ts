import type { FieldTexts, FormTexts, ProcessTexts } from '../../src/domain/texts.ts';
import * as meeting from '../shared/meeting/words.sv.ts';

const judgement = (title: string): FormTexts => ({
  title,
  fields: {
    areas: {
      label: 'Bedömning',
      add: 'Lägg till område',
      of: {
        area: { ...meeting.areas, label: 'Område' },
        grade: {
          label: 'Hur fungerar det?',
          options: {
            behover_forbattras_mycket: 'Behöver förbättras mycket',
            behover_forbattras: 'Behöver förbättras',
            fungerar_bra: 'Fungerar bra',
            fungerar_mycket_bra: 'Fungerar mycket bra',
          },
        },
        grounds: { label: 'Vad bygger det på?' },
      } satisfies Record<string, FieldTexts>,
    },
    whole: { label: 'Det hela taget' },
  },
});

/** Everything that a person reads about verksamhetsbesök, in Swedish. */
export const sv: ProcessTexts = {
  name: 'Verksamhetsbesök',
  summary: 'Skolan besöks. Rektorn och huvudmannen bedömer var för sig hur det fungerar, och talar om skillnaderna.',
  states: {
    ...meeting.meetingStates,
    'handlaggning.utkast': { title: 'Utkast', hint: 'Bestäm dag och vad besöket ska handla om.' },
    'handlaggning.planerad': {
      title: 'Planerat',
      task: 'Genomför besöket',
      hint: 'Besök lektioner och samtal. Anteckna efteråt vilka som var med.',
    },
    'handlaggning.genomford': {
      title: 'Genomfört',
      task: 'Bedöm',
      hint: 'Rektorn och huvudmannen bedömer var för sig. Den andras bedömning syns när båda är klara.',
    },
    'handlaggning.bedomd': {
      title: 'Bedömt',
      task: 'Ge återkoppling',
      hint: 'Tala om där bedömningarna skiljer sig, och besluta vad som ska göras.',
    },
  },
  commands: {
    ...meeting.meetingCommands,
    plan: { title: 'Planera verksamhetsbesök', done: 'Planerat' },
    hold: { title: 'Anteckna att besöket är gjort', done: 'Besöket gjort' },
    judgeAsRektor: { title: 'Bedöm som rektor', done: 'Bedömt av rektor' },
    judgeAsHuvudman: { title: 'Bedöm som huvudman', done: 'Bedömt av huvudmannen' },
    giveFeedback: { title: 'Ge återkoppling', done: 'Återkoppling given' },
  },
  forms: {
    ...meeting.meetingForms,
    plan: { title: 'Planera verksamhetsbesök', fields: meeting.callFields },
    hold: meeting.holdForm('Besöket'),
    judgeAsRektor: judgement('Rektorns bedömning'),
    judgeAsHuvudman: judgement('Huvudmannens bedömning'),
    giveFeedback: {
      title: 'Återkoppling',
      fields: { differences: { label: 'Var skiljde sig bedömningarna?' }, ...meeting.conclusionFields },
    },
  },
  law: meeting.law,
  requirements: meeting.meetingRequirements,
  deadlines: {
    ...meeting.meetingDeadlines,
    bedomning: 'Bedöm',
    aterkoppling: 'Ge återkoppling',
  },
  notifications: {
    ...meeting.meetingNotifications,
    planned: 'Ett verksamhetsbesök, {case}, är planerat.',
    toJudge: 'Besöket {case} är gjort och ska bedömas.',
  },
  participants: { reporter: 'Den som planerade' },
  rulePacks: { '2022': 'Skollagen 4 kap. 3–6 §§ från och med 1 augusti 2022' },
  options: {},
};
