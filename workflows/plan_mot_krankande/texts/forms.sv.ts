import type { ProcessTexts } from '../../../src/domain/texts.ts';
import { SCHOOL_PARTIES } from '../../shared/document/codes.ts';
import { documentForms, participationTexts, periodTexts } from '../../shared/document/words.sv.ts';

const { addMaterial: _none, ...shared } = documentForms('planen');
const participantsSaid = { label: 'Vad säger barn eller elever, vårdnadshavare och personal?' };

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
      places: {
        label: 'Vilka platser är otrygga?',
        options: {
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
          annan: 'Annan plats',
        },
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
