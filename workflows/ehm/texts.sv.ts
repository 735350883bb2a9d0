import type { ProcessTexts } from '../../src/domain/texts.ts';
import * as meeting from '../shared/meeting/words.sv.ts';

const { 'SL 4:4': participation, 'SL 4:6': documented } = meeting.law;

/** Everything that a person reads about elevhälsomöten, in Swedish. */
export const sv: ProcessTexts = {
  name: 'Elevhälsomöte (EHM)',
  summary:
    'Elevhälsan och skolan går igenom grupper och områden, för att främja och förebygga. Inget om enskilda elever.',
  states: {
    ...meeting.meetingStates,
    'handlaggning.utkast': { title: 'Utkast', hint: 'Kalla elevhälsan och dem som känner grupperna.' },
    'handlaggning.planerad': {
      title: 'Kallat',
      task: 'Håll mötet',
      hint: 'Tala om grupper, klasser och områden. Skriv inga namn på elever.',
    },
    'handlaggning.hallen': {
      title: 'Hållet',
      task: 'Skriv vad ni kom fram till',
      hint: 'Orsaker, slutsatser och åtgärder.',
    },
  },
  commands: {
    ...meeting.meetingCommands,
    call: { title: 'Kalla till elevhälsomöte', done: 'Kallat' },
    hold: { title: 'Anteckna att mötet hölls', done: 'Mötet hållet' },
    conclude: { title: 'Skriv vad ni kom fram till', done: 'Slutsatser skrivna' },
  },
  forms: {
    ...meeting.meetingForms,
    call: { title: 'Kalla till elevhälsomöte', fields: meeting.callFields },
    hold: meeting.holdForm('Mötet', {
      topics: {
        label: 'Vad handlade det om?',
        hint: 'Grupper och områden, aldrig en enskild elev.',
        options: {
          klass_eller_grupp: 'En klass eller grupp',
          arskurs: 'En årskurs',
          larmiljo: 'Lärmiljön',
          omrade: 'Ett område, till exempel närvaro',
          hela_enheten: 'Hela enheten',
        },
      },
      competences: {
        label: 'Vilka av elevhälsans insatser var med?',
        options: {
          medicinsk: 'Medicinsk',
          psykologisk: 'Psykologisk',
          psykosocial: 'Psykosocial',
          specialpedagogisk: 'Specialpedagogisk',
          studie_och_yrkesvagledning: 'Studie- och yrkesvägledning',
        },
      },
    }),
    conclude: {
      title: 'Vad ni kom fram till',
      fields: {
        aims: {
          label: 'Vad ska arbetet vara?',
          options: { framjande: 'Främjande', forebyggande: 'Förebyggande', atgardande: 'Åtgärdande' },
        },
        ...meeting.conclusionFields,
      },
    },
  },
  law: {
    'SL 2:25': 'Elevhälsan ska främst vara främjande och förebyggande och stödja elevernas utveckling mot målen.',
    'SL 4:4': participation,
    'SL 4:6': documented,
  },
  requirements: meeting.meetingRequirements,
  deadlines: { ...meeting.meetingDeadlines, slutsatser: 'Skriv vad ni kom fram till' },
  notifications: { ...meeting.meetingNotifications, called: 'Du är kallad till elevhälsomötet {case}.' },
  participants: meeting.participants,
  rulePacks: { '2023': 'Skollagen 2 kap. 25 § från och med 1 juli 2023 (inte kontrollerad)' },
  options: {},
};
