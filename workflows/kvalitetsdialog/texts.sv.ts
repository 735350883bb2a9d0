import type { ProcessTexts } from '../../src/domain/texts.ts';
import * as meeting from '../shared/meeting/words.sv.ts';

/** Everything that a person reads about kvalitetsdialoger, in Swedish. */
export const sv: ProcessTexts = {
  name: 'Kvalitetsdialog',
  summary: 'Skolan och huvudmannen går igenom resultaten, varför de blev så och vad som ska göras.',
  states: {
    ...meeting.meetingStates,
    'handlaggning.utkast': { title: 'Utkast', hint: 'Kalla med underlag som alla hinner läsa.' },
    'handlaggning.planerad': { title: 'Planerad' },
    'handlaggning.planerad.kallad': {
      title: 'Kallad',
      task: 'Förbered dialogen',
      hint: 'Skolan och huvudmannen förbereder sig var för sig, utifrån underlaget.',
    },
    'handlaggning.planerad.forberedd': {
      title: 'Förberedd',
      task: 'Håll dialogen',
      hint: 'Båda sidor är förberedda. Anteckna när dialogen har hållits.',
    },
    'handlaggning.hallen': {
      title: 'Hållen',
      task: 'Dra slutsatser',
      hint: 'Skriv ner orsaker och slutsatser, och besluta om åtgärder.',
    },
  },
  commands: {
    ...meeting.meetingCommands,
    call: {
      title: 'Kalla till dialog',
      done: 'Kallad',
      hint: 'Kvalitetsdialog, resultatkonferens eller resultatdialog.',
    },
    prepare: { title: 'Anteckna förberedelse', done: 'Förberedelse antecknad' },
    hold: { title: 'Anteckna att dialogen hölls', done: 'Dialogen hållen' },
    conclude: { title: 'Dra slutsatser', done: 'Slutsatser dragna' },
  },
  forms: {
    ...meeting.meetingForms,
    call: {
      title: 'Kalla till dialog',
      fields: {
        dialogue: {
          label: 'Vad kallas den hos er?',
          options: {
            kvalitetsdialog: 'Kvalitetsdialog',
            resultatkonferens: 'Resultatkonferens',
            resultatdialog: 'Resultatdialog',
          },
        },
        ...meeting.callFields,
      },
    },
    prepare: {
      title: 'Förberedelse',
      fields: {
        side: { label: 'Vem förbereder sig?', options: { enhet: 'Skolan', huvudman: 'Huvudmannen' } },
        preparation: { label: 'Vad vill ni ta upp?', hint: 'Skriv inga namn på barn.' },
      },
    },
    hold: meeting.holdForm('Dialogen'),
    conclude: { title: 'Slutsatser', fields: meeting.conclusionFields },
  },
  law: meeting.law,
  requirements: {
    ...meeting.meetingRequirements,
    isPrepared: 'Båda sidor måste ha förberett sig.',
  },
  deadlines: {
    ...meeting.meetingDeadlines,
    forberedelse: 'Förbered dialogen',
    slutsatser: 'Dra slutsatser',
  },
  notifications: { ...meeting.meetingNotifications, called: 'Du är kallad till dialogen {case}.' },
  participants: meeting.participants,
  rulePacks: { '2022': 'Skollagen 4 kap. 3–6 §§ från och med 1 augusti 2022' },
  options: {},
};
