import type { FormTexts, ProcessTexts } from '../../../src/domain/texts.ts';
import * as shared from '../words.sv.ts';
import { AREAS, figures, reason } from './question-words.sv.ts';

/** The forms by which a document is written, in Swedish. What names the document itself has no title here. */
export const writingForms = {
  changeAuthor: { title: 'Byt skribent', fields: { author: { label: 'Vem håller i pennan nu?' }, reason } },
  nameEarlier: { title: 'Ange förra årets dokument', fields: { earlier: { label: 'Vilket dokument bygger det på?' } } },
  addMaterial: {
    title: 'Lägg till underlag',
    fields: {
      material: {
        label: 'Vad är det?',
        options: {
          statistik: 'Statistik',
          enkat: 'Enkät',
          klassrumsanteckningar: 'Anteckningar från klassrummet eller gruppen',
          iakttagelser: 'Iakttagelser',
          samtal: 'Samtal',
          kartlaggning: 'Kartläggning',
          tidigare_dokument: 'Ett tidigare dokument',
          klagomal_och_avvikelser: 'Klagomål och avvikelser',
          annat: 'Annat',
        },
      },
      areas: { label: 'Vilka områden rör det?', options: AREAS },
      shows: { label: 'Vad visar det?', hint: 'Inga namn på barn eller elever.' },
      ...figures,
    },
  },
  gatherMaterial: {
    title: 'Underlaget är klart',
    submit: 'Gå vidare',
    fields: { summary: { label: 'Vad säger underlaget sammantaget?' } },
  },
  noteGuardiansOffered: {
    title: 'Vårdnadshavarnas möjlighet att delta',
    fields: {
      reasonCode: {
        label: 'Varför är de inte med?',
        options: {
          erbjudna_kom_inte: 'De har fått möjlighet men inte deltagit',
          myndiga_elever: 'Eleverna är myndiga',
        },
      },
      offeredOn: { label: 'När fick de möjligheten?' },
      reason: { label: 'Hur fick de den, eller varför behövs den inte?' },
    },
  },
  analyse: {
    title: 'Analys',
    fields: {
      causes: {
        label: 'Var ligger orsakerna?',
        options: {
          undervisning: 'I undervisningen',
          relationer_i_grupper: 'I relationer och grupper',
          platser_och_tider: 'På vissa platser och tider',
          organisation: 'I organisationen',
          ledning: 'I ledningen',
          kompetens: 'I kompetensen',
          resurser: 'I resurserna',
          samverkan: 'I samverkan med hem och andra',
          yttre_omstandigheter: 'I yttre omständigheter',
          annat: 'Annat',
        },
      },
      analysis: { label: 'Varför blev det som det blev, när vi gjorde som vi gjorde?' },
      whatWorked: { label: 'Vad har fungerat, och varför?' },
    },
  },
  writeDraft: {
    title: '',
    fields: {
      draft: { label: 'Text', hint: 'Inga namn på barn eller elever.' },
      ...figures,
    },
  },
  endDialogue: {
    title: 'Avsluta samrådet',
    submit: 'Gå vidare',
    fields: { changed: { label: 'Vad ändrades efter samrådet, och vad ändrades inte?' } },
  },
  proposeMeasures: {
    title: 'Åtgärder',
    submit: 'Lägg till',
    fields: {
      measures: shared.measuresTexts({
        kind: {
          label: 'Vilket slag?',
          options: {
            framjande: 'Främjande',
            forebyggande: 'Förebyggande',
            atgardande: 'Åtgärdande',
            rutin: 'Riktlinjer och rutiner',
          },
        },
        area: { label: 'Vilket område?', options: AREAS },
        goal: { label: 'Vilket är målet?' },
        expected: { label: 'Vilken effekt väntas, och hur syns den?' },
        followUpOn: { label: 'Effekten följs upp den' },
      }),
    },
  },
  annul: {
    title: 'Makulera',
    fields: {
      reasonCode: {
        label: 'Vilket skäl?',
        options: { dubblett: 'Dubblett', fel_period: 'Fel period', fel_enhet: 'Fel enhet', ovning: 'Övning' },
      },
      reason,
    },
  },
  addNote: shared.addNoteForm,
} satisfies ProcessTexts['forms'];

/** The form of `drawConclusionsForm`. */
export const conclusionsForm: FormTexts = {
  title: 'Dra slutsatser',
  submit: 'Gå vidare',
  fields: {
    conclusions: { label: 'Vilka slutsatser drar ni?' },
    areas: { label: 'Vilka områden prioriteras?', options: AREAS },
  },
};
