import type { ProcessTexts } from '../../../src/domain/texts.ts';
import { SCHOOL_PARTIES } from '../../shared/document/codes.ts';
import { documentForms, participationTexts, periodTexts } from '../../shared/document/words.sv.ts';

const { addMaterial: _none, ...shared } = documentForms('planen');
const participantsSaid = { label: 'Vad säger barn eller elever, vårdnadshavare och personal?' };

const recurringPlaces = {
  klassrum: 'Klassrum',
  korridor: 'Korridor',
  toalett: 'Toalett',
  omkladningsrum: 'Omklädningsrum',
  skolgard: 'Skolgård',
  matsal: 'Matsal',
  idrott: 'Idrottshall',
  skolvag: 'Skolväg',
  fritids: 'Fritids',
  digitalt: 'Digitalt',
};

/** The questions, in Swedish. */
export const forms: ProcessTexts['forms'] = {
  ...shared,
  open: { title: 'Påbörja årets plan mot kränkande behandling', submit: 'Påbörja', fields: periodTexts },
  giveAccount: {
    title: 'Redogör för förra årets åtgärder',
    intro: 'Lagen kräver att årets plan berättar hur förra årets åtgärder genomfördes.',
    fields: {
      hasEarlier: { label: 'Finns en plan från förra året?' },
      carriedOut: {
        label: 'Förra årets åtgärder',
        add: 'Lägg till åtgärd',
        of: {
          what: { label: 'Vilken åtgärd?' },
          done: { label: 'Genomfördes den?', options: { ja: 'Ja', delvis: 'Delvis', nej: 'Nej' } },
          helped: {
            label: 'Hjälpte den?',
            options: { ja: 'Ja', delvis: 'Delvis', nej: 'Nej', vet_inte: 'Det går inte att säga' },
          },
          comment: { label: 'Varför blev det så?' },
        },
      },
      account: { label: 'Redogörelse', hint: 'Hur genomfördes åtgärderna, och vad lärde ni er?' },
      noEarlier: { label: 'Varför finns ingen?' },
      participantsSaid,
    },
  },
  recordSurvey: {
    title: 'Kartlägg',
    intro: 'Undersök risker för kränkningar och diskriminering, och andra hinder för lika rättigheter.',
    fields: {
      ways: {
        label: 'Hur har ni undersökt?',
        options: {
          enkat: 'Enkät',
          trygghetsvandring: 'Trygghetsvandring',
          samtal_i_grupp: 'Samtal i klasser och grupper',
          observation: 'Iakttagelser',
          arenden: 'Årets ärenden, i siffror',
          elevhalsa: 'Elevhälsans bild',
        },
      },
      proposals: {
        label: 'Förslag från ärendena',
        hint: 'Platser och tider som återkommer i enhetens ärenden. Ta med eller avstå, och skriv varför. Det du avstår från finns kvar som avstått.',
        add: 'Lägg till plats och tid',
        of: {
          place: { label: 'Plats', options: recurringPlaces },
          time: {
            label: 'Tid på dagen',
            options: {
              '00-08': 'Före klockan 8',
              '08-10': 'Klockan 8–10',
              '10-13': 'Klockan 10–13',
              '13-15': 'Klockan 13–15',
              '15-24': 'Efter klockan 15',
            },
          },
          decision: {
            label: 'Tas det med i kartläggningen?',
            options: { tas_med: 'Tas med', avstas: 'Avstås' },
          },
          why: { label: 'Varför?', hint: 'Inga namn på barn eller elever.' },
        },
      },
      places: {
        label: 'Vilka platser är otrygga?',
        options: { ...recurringPlaces, annan: 'Annan plats' },
      },
      times: {
        label: 'Vilka tider?',
        options: {
          lektion: 'Lektioner',
          rast: 'Raster',
          lunch: 'Lunch',
          idrott_och_ombyte: 'Idrott och ombyte',
          fore_och_efter_dagen: 'Före och efter skoldagen',
          fritidstid: 'Fritidshemmets tid',
          kvall_och_helg: 'Kvällar och helger',
        },
      },
      grounds: {
        label: 'Rör riskerna någon diskrimineringsgrund?',
        hint: 'Bara om grunderna, aldrig om enskilda.',
        options: {
          kon: 'Kön',
          konsoverskridande_identitet: 'Könsöverskridande identitet eller uttryck',
          etnisk_tillhorighet: 'Etnisk tillhörighet',
          religion: 'Religion eller annan trosuppfattning',
          funktionsnedsattning: 'Funktionsnedsättning',
          sexuell_laggning: 'Sexuell läggning',
          alder: 'Ålder',
        },
      },
      risks: { label: 'Vilka risker finns?', hint: 'Inga namn på barn eller elever.' },
      obstacles: { label: 'Vilka andra hinder finns för lika rättigheter och möjligheter?' },
      figures: { label: 'Vilka siffror bygger det på?', hint: 'Skriv siffrorna som de såg ut, med källa.' },
      asOf: { label: 'Siffrorna gäller per den' },
    },
  },
  recordParticipation: participationTexts(SCHOOL_PARTIES),
  receiveSuccessor: { title: 'Nästa plan', fields: { from: { label: 'Vilken plan tar över?' } } },
};
