import type { ProcessTexts } from '../../../src/domain/texts.ts';
import { addNoteForm, measureForms, measuresTexts } from '../../shared/words.sv.ts';

const absence = {
  pupil: { label: 'Vilken elev?' },
  noticedAt: { label: 'När uppmärksammades frånvaron?' },
  skolform: {
    label: 'Skolform',
    options: {
      forskoleklass: 'Förskoleklass',
      grundskola: 'Grundskola',
      anpassad_grundskola: 'Anpassad grundskola',
      specialskola: 'Specialskola',
      sameskola: 'Sameskola',
    },
  },
  pattern: {
    label: 'Hur ser frånvaron ut?',
    options: { upprepad: 'Upprepad', langre: 'Längre', bade_och: 'Både upprepad och längre' },
  },
  validity: {
    label: 'Är den giltig eller ogiltig?',
    hint: 'Båda ska utredas.',
    options: { giltig: 'Giltig', ogiltig: 'Ogiltig', bade_och: 'Både och', oklart: 'Oklart' },
  },
  share: {
    label: 'Hur stor del av tiden?',
    options: {
      under_10: 'Mindre än 10 procent',
      fran_10: '10–19 procent',
      fran_20: '20–29 procent',
      fran_30: '30–49 procent',
      fran_50: 'Hälften av tiden eller mer',
    },
  },
  stretch: {
    label: 'Hur länge i följd?',
    options: {
      under_en_vecka: 'Mindre än en vecka',
      en_vecka: 'Minst en vecka',
      tva_veckor: 'Minst två veckor',
      en_manad: 'Minst en månad',
      langre: 'Två månader eller mer',
    },
  },
  known: { label: 'Vad vet du om det?', hint: 'Till exempel när det började och vad skolan redan har gjort.' },
};
const hasOtherHome = {
  label: 'Har eleven en annan hemkommun?',
  hint: 'Alltså en annan än den kommun som är huvudman.',
};
const investigator = { label: 'Vem utreder?', hint: 'Lämna tomt om du gör det själv.' };
const reason = { label: 'Varför?' };
const party = {
  label: 'Vem?',
  options: { elev: 'Eleven', vardnadshavare: 'Vårdnadshavarna', elevhalsa: 'Elevhälsan' },
};
const nextFollowUpOn = { label: 'När följs det upp?' };

/** The questions, in Swedish. */
export const forms: ProcessTexts['forms'] = {
  report: { title: 'Anmäl frånvaro', submit: 'Anmäl', fields: absence },
  open: {
    title: 'Inled frånvaroutredning',
    submit: 'Inled',
    fields: { ...absence, hasOtherHome, investigator },
  },
  begin: { title: 'Inled utredning', submit: 'Inled', fields: { hasOtherHome, investigator } },
  findNeedless: {
    title: 'Utredning obehövlig',
    fields: {
      reasonCode: {
        label: 'Vilket skäl?',
        options: {
          kand_sjukdom: 'Känd sjukdom, inget behöver utredas',
          beviljad_ledighet: 'Beviljad ledighet',
          redan_utredd: 'Redan utredd, åtgärder pågår',
          felregistrerad: 'Fel i närvaroregistreringen',
        },
      },
      reason,
    },
  },
  notifyHuvudman: { title: 'Anmäl till huvudmannen', fields: { message: { label: 'Något att tillägga?' } } },
  tellHome: {
    title: 'Underrättelse till hemkommunen',
    fields: {
      toldOn: { label: 'När fick den veta?' },
      municipality: { label: 'Vilken kommun?' },
      how: { label: 'Hur?' },
    },
  },
  changeInvestigator: { title: 'Byt utredare', fields: { investigator: { label: 'Vem utreder nu?' }, reason } },
  recordConsultation: {
    title: 'Samtal',
    fields: {
      party,
      heldOn: { label: 'När?' },
      said: { label: 'Vad kom fram?' },
      ownView: { label: 'Hur ser eleven själv på frånvaron?', hint: 'Med elevens egna ord.' },
      wanted: { label: 'Vad vill eleven ska hända?' },
    },
  },
  waiveConsultation: {
    title: 'Varför någon inte är med',
    fields: {
      party,
      reasonCode: {
        label: 'Vilket skäl?',
        options: {
          vill_inte: 'Vill inte',
          gar_inte_att_na: 'Går inte att nå',
          kan_skadas: 'Eleven kan skadas av det',
          uppenbart_obehovligt: 'Uppenbart obehövligt',
        },
      },
      reason,
    },
  },
  findCauses: {
    title: 'Orsaker',
    intro: 'Titta både på eleven, gruppen och skolan.',
    fields: {
      causes: {
        label: 'Vad ligger bakom?',
        hint: 'Kan eleven ha blivit kränkt ska det också rapporteras som kränkning.',
        options: {
          larande_och_stod: 'Lärande och stöd',
          trygghet_och_krankning: 'Otrygghet eller kränkningar',
          relationer: 'Relationer',
          fysisk_halsa: 'Fysisk hälsa',
          psykisk_halsa: 'Psykisk hälsa',
          hemforhallanden: 'Förhållanden hemma',
          skolans_organisation: 'Skolans organisation',
          ledighet: 'Ledighet',
          annat: 'Annat',
        },
      },
      description: { label: 'Beskriv' },
      childView: { label: 'Hur har elevens egen syn vägts in?' },
      needsSupportInquiry: { label: 'Ska behovet av särskilt stöd utredas?', hint: '3 kap. 7 § skollagen.' },
    },
  },
  decideMeasures: {
    title: 'Besluta om åtgärder',
    submit: 'Besluta',
    fields: {
      measures: measuresTexts({
        level: {
          label: 'För vem?',
          options: { elev: 'Eleven', grupp: 'Gruppen', organisation: 'Skolan', hem: 'Samverkan med hemmet' },
        },
      }),
      nextFollowUpOn: { ...nextFollowUpOn, hint: 'Lämna tomt för den dag rutinen ger.' },
    },
  },
  ...measureForms,
  followUp: {
    title: 'Följ upp',
    submit: 'Spara uppföljningen',
    fields: {
      followedUpOn: { label: 'När följdes det upp?' },
      effect: { label: 'Är eleven tillbaka?', options: { ja: 'Ja', delvis: 'Delvis', nej: 'Nej' } },
      childComment: { label: 'Vad säger eleven?' },
      decision: {
        label: 'Vad händer nu?',
        options: {
          avsluta: 'Ärendet kan avslutas',
          fortsatt: 'Fortsätt och följ upp igen',
          andra_atgarder: 'Ändra åtgärderna',
          ny_utredning: 'Utred på nytt',
        },
      },
      nextFollowUpOn,
    },
  },
  close: {
    title: 'Avsluta',
    submit: 'Avsluta',
    fields: {
      reasonCode: {
        label: 'Varför kan ärendet avslutas?',
        options: {
          narvaron_ater: 'Eleven är tillbaka',
          bytt_skola: 'Eleven har bytt skola, och uppgifterna är överlämnade',
          skolplikten_upphort: 'Skolplikten har upphört',
        },
      },
      comment: { label: 'Kommentar' },
    },
  },
  reopen: { title: 'Återöppna', fields: { reason: { label: 'Vad har hänt?' }, hasOtherHome } },
  declareConflict: {
    title: 'Anmäl jäv',
    fields: { conflicted: { label: 'Vem är jävig?' }, reason },
  },
  addNote: addNoteForm,
};
