import type { ProcessTexts } from '../../../src/domain/texts.ts';
import { measureForms } from '../../shared/words.sv.ts';
import * as words from './words.sv.ts';

/** Questions about measures, follow-up and closing, in Swedish. */
export const forms: ProcessTexts['forms'] = {
  decideMeasures: {
    title: 'Besluta om åtgärder',
    intro: 'Åtgärderna ska göra att det upphör. Tänk på både den utsatta och den utpekade, gruppen och skolan.',
    submit: 'Besluta',
    fields: {
      measures: {
        label: 'Åtgärder',
        add: 'Lägg till åtgärd',
        of: {
          what: { label: 'Vad ska göras?' },
          level: {
            label: 'För vem?',
            options: {
              individ_utsatt: 'Den utsatta',
              individ_utovare: 'Den utpekade',
              grupp: 'Gruppen',
              organisation: 'Skolan',
            },
          },
          owner: { label: 'Vem ansvarar?' },
          startsOn: { label: 'Börjar' },
          dueOn: { label: 'Klart senast' },
          expectedEffect: { label: 'Vilken effekt väntar ni er?' },
          howMeasured: { label: 'Hur märker ni det?' },
        },
      },
      nextFollowUpOn: { label: 'När följs det upp?', hint: 'Lämna tomt för den dag rutinen ger.' },
      needsSupportInquiry: { label: 'Behöver behovet av särskilt stöd utredas?', hint: '3 kap. 7 § skollagen.' },
      needsDisciplineInquiry: { label: 'Behövs en utredning om disciplinära åtgärder?', hint: '5 kap. 9 § skollagen.' },
    },
  },
  ...measureForms,
  refer: {
    title: 'Hänvisa vidare',
    intro: 'Skolan utreder inte det som saknar samband med verksamheten, men barnet ska inte bli utan hjälp.',
    fields: {
      referredTo: {
        label: 'Vart?',
        options: {
          polis: 'Polisen',
          socialtjanst: 'Socialtjänsten',
          vardnadshavare: 'Vårdnadshavarna',
          annan_skola: 'En annan skola',
          arbetsmiljo: 'Arbetsmiljöarbetet',
          annan: 'Någon annan',
        },
      },
      how: { label: 'Hur har det gått till?' },
    },
  },
  followUp: {
    title: 'Följ upp',
    submit: 'Spara uppföljningen',
    fields: {
      followedUpOn: { label: 'När följdes det upp?' },
      talkedBy: { label: 'Vem talade med barnet?' },
      stopped: { label: 'Har det upphört?', options: words.effects },
      measuresDone: { label: 'Är åtgärderna genomförda?', options: { ja: 'Ja', delvis: 'Delvis', nej: 'Nej' } },
      childComment: { label: 'Vad säger barnet?' },
      guardianComment: { label: 'Vad säger vårdnadshavarna?' },
      decision: {
        label: 'Vad händer nu?',
        options: {
          fortsatt: 'Fortsätt och följ upp igen',
          avsluta: 'Det har upphört, ärendet kan avslutas',
          andra_atgarder: 'Ändra åtgärderna',
          ny_utredning: 'Utred på nytt',
        },
      },
      nextFollowUpOn: { label: 'När följs det upp nästa gång?' },
      reason: { label: 'Beskriv vad som fortsätter' },
    },
  },
  proposeClosing: {
    title: 'Föreslå avslut',
    submit: 'Skicka till huvudmannens kontroll',
    fields: {
      reasonCode: {
        label: 'Varför kan ärendet avslutas?',
        options: {
          upphort: 'Det har upphört',
          ej_konstaterad: 'Kränkning har inte konstaterats',
          ej_samband: 'Utan samband med verksamheten, hänvisat vidare',
        },
      },
      effect: { label: 'Vilken effekt har åtgärderna haft?' },
      reopenConditions: { label: 'När ska ärendet återöppnas?' },
      afterControlOn: { label: 'När görs efterkontrollen?', hint: 'Lämna tomt för den dag rutinen ger.' },
    },
  },
  approveControl: {
    title: 'Godkänn och avsluta',
    intro: 'Är det utrett, är barnet hört, har det upphört?',
    submit: 'Godkänn',
    fields: { comment: { label: 'Kommentar' } },
  },
  returnControl: {
    title: 'Återvisa',
    intro: 'Ärendet går tillbaka till utredningen och bedöms på nytt.',
    fields: { missing: { label: 'Vad saknas?' } },
  },
  makeAfterControl: {
    title: 'Efterkontroll',
    fields: {
      talkedOn: { label: 'När talade ni med barnet?' },
      stopped: { label: 'Är det fortfarande lugnt?', options: words.effects },
      reprisals: {
        label: 'Har barnet råkat illa ut för att det berättade?',
        hint: 'Repressalier är förbjudna (6 kap. 11 §). Svarar du ja, anteckna också vad som hänt.',
        options: { nej: 'Nej', ja: 'Ja' },
      },
      childComment: { label: 'Vad säger barnet?' },
    },
  },
  reopen: { title: 'Återöppna', fields: { reason: { label: 'Vad har hänt?' } } },
};
