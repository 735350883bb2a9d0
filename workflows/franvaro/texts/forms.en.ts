import type { ProcessTexts } from '../../../src/domain/texts.ts';
import { addNoteForm, measureForms, measuresTexts } from '../../shared/words.en.ts';

const absence = {
  pupil: { label: 'Which pupil?' },
  noticedAt: { label: 'When was the absence noticed?' },
  skolform: {
    label: 'School form',
    options: {
      forskoleklass: 'Preschool class',
      grundskola: 'Compulsory school',
      anpassad_grundskola: 'Adapted compulsory school',
      specialskola: 'Special school',
      sameskola: 'Sami school',
    },
  },
  pattern: {
    label: 'What is the absence like?',
    options: { upprepad: 'Repeated', langre: 'Long', bade_och: 'Both repeated and long' },
  },
  validity: {
    label: 'Is it with a valid reason or not?',
    hint: 'Both are inquired into.',
    options: { giltig: 'With a valid reason', ogiltig: 'Without one', bade_och: 'Both', oklart: 'Not clear' },
  },
  share: {
    label: 'How much of the time?',
    options: {
      under_10: 'Less than 10 per cent',
      fran_10: '10–19 per cent',
      fran_20: '20–29 per cent',
      fran_30: '30–49 per cent',
      fran_50: 'Half of the time or more',
    },
  },
  stretch: {
    label: 'How long at a stretch?',
    options: {
      under_en_vecka: 'Less than a week',
      en_vecka: 'At least a week',
      tva_veckor: 'At least two weeks',
      en_manad: 'At least a month',
      langre: 'Two months or more',
    },
  },
  known: { label: 'What do you know of it?', hint: 'For instance when it began and what the school has already done.' },
};
const hasOtherHome = {
  label: 'Has the pupil another home municipality?',
  hint: 'That is, another than the municipality that is the huvudman.',
};
const investigator = { label: 'Who inquires?', hint: 'Leave empty if you do it yourself.' };
const reason = { label: 'Why?' };
const party = {
  label: 'Who?',
  options: { elev: 'The pupil', vardnadshavare: 'The guardians', elevhalsa: 'Student health' },
};
const nextFollowUpOn = { label: 'When is it followed up?' };

/** The questions, in English. */
export const forms: ProcessTexts['forms'] = {
  report: { title: 'Report absence', submit: 'Report', fields: absence },
  open: {
    title: 'Begin an inquiry into absence',
    submit: 'Begin',
    fields: { ...absence, hasOtherHome, investigator },
  },
  begin: { title: 'Begin the inquiry', submit: 'Begin', fields: { hasOtherHome, investigator } },
  findNeedless: {
    title: 'Inquiry needless',
    fields: {
      reasonCode: {
        label: 'Which reason?',
        options: {
          kand_sjukdom: 'Known illness, nothing to find out',
          beviljad_ledighet: 'Leave granted',
          redan_utredd: 'Already inquired into, measures under way',
          felregistrerad: 'A fault in the register of attendance',
        },
      },
      reason,
    },
  },
  notifyHuvudman: { title: 'Notify the huvudman', fields: { message: { label: 'Anything to add?' } } },
  tellHome: {
    title: 'Word to the home municipality',
    fields: {
      toldOn: { label: 'When was it told?' },
      municipality: { label: 'Which municipality?' },
      how: { label: 'How?' },
    },
  },
  changeInvestigator: {
    title: 'Change investigator',
    fields: { investigator: { label: 'Who inquires now?' }, reason },
  },
  recordConsultation: {
    title: 'Talk',
    fields: {
      party,
      heldOn: { label: 'When?' },
      said: { label: 'What came to light?' },
      ownView: { label: 'How does the pupil see the absence?', hint: "In the pupil's own words." },
      wanted: { label: 'What does the pupil want to happen?' },
    },
  },
  waiveConsultation: {
    title: 'Why somebody has no part',
    fields: {
      party,
      reasonCode: {
        label: 'Which reason?',
        options: {
          vill_inte: 'Does not want to',
          gar_inte_att_na: 'Cannot be reached',
          kan_skadas: 'The pupil may be harmed by it',
          uppenbart_obehovligt: 'Clearly not needed',
        },
      },
      reason,
    },
  },
  findCauses: {
    title: 'Causes',
    intro: 'Look at the pupil, the group and the school.',
    fields: {
      causes: {
        label: 'What lies behind it?',
        hint: 'If the pupil may have been treated degradingly that is reported as well.',
        options: {
          larande_och_stod: 'Learning and support',
          trygghet_och_krankning: 'Insecurity or degrading treatment',
          relationer: 'Relations',
          fysisk_halsa: 'Physical health',
          psykisk_halsa: 'Mental health',
          hemforhallanden: 'Circumstances at home',
          skolans_organisation: "The school's organisation",
          ledighet: 'Leave',
          annat: 'Something else',
        },
      },
      description: { label: 'Describe' },
      childView: { label: "How has the pupil's own view been weighed?" },
      needsSupportInquiry: {
        label: 'Is the need of special support to be inquired into?',
        hint: 'Education Act, chapter 3, section 7.',
      },
    },
  },
  decideMeasures: {
    title: 'Decide on measures',
    submit: 'Decide',
    fields: {
      measures: measuresTexts({
        level: {
          label: 'For whom?',
          options: { elev: 'The pupil', grupp: 'The group', organisation: 'The school', hem: 'With the home' },
        },
      }),
      nextFollowUpOn: { ...nextFollowUpOn, hint: 'Leave empty for the day that the routine gives.' },
    },
  },
  ...measureForms,
  followUp: {
    title: 'Follow up',
    submit: 'Save the follow-up',
    fields: {
      followedUpOn: { label: 'When was it followed up?' },
      effect: { label: 'Is the pupil back?', options: { ja: 'Yes', delvis: 'In part', nej: 'No' } },
      childComment: { label: 'What does the pupil say?' },
      decision: {
        label: 'What happens now?',
        options: {
          avsluta: 'The case can be closed',
          fortsatt: 'Go on and follow up again',
          andra_atgarder: 'Change the measures',
          ny_utredning: 'Inquire anew',
        },
      },
      nextFollowUpOn,
    },
  },
  close: {
    title: 'Close',
    submit: 'Close',
    fields: {
      reasonCode: {
        label: 'Why can the case be closed?',
        options: {
          narvaron_ater: 'The pupil is back',
          bytt_skola: 'The pupil has changed schools, and what is needed has been handed over',
          skolplikten_upphort: 'Compulsory schooling has ended',
        },
      },
      comment: { label: 'Comment' },
    },
  },
  reopen: { title: 'Reopen', fields: { reason: { label: 'What has happened?' }, hasOtherHome } },
  declareConflict: { title: 'Declare partiality', fields: { conflicted: { label: 'Who is partial?' }, reason } },
  addNote: addNoteForm,
};
