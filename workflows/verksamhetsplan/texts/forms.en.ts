import type { ProcessTexts } from '../../../src/domain/texts.ts';
import { PARTIES } from '../../shared/document/codes.ts';
import { documentForms, levelTexts, participationTexts, periodTexts } from '../../shared/document/words.en.ts';

const shared = documentForms('the work plan');

/** The questions, in English. */
export const forms: ProcessTexts['forms'] = {
  ...shared,
  open: {
    title: 'Begin a work plan',
    submit: 'Begin',
    fields: {
      level: {
        label: 'For which part?',
        hint: 'Where does the responsibility lie? Choose the level at which the case lies.',
        options: { enhet: levelTexts.enhet, omrade: levelTexts.omrade, huvudman: levelTexts.huvudman },
      },
      ...periodTexts,
    },
  },
  recordParticipation: participationTexts(PARTIES),
  receiveSuccessor: { title: 'Next plan', fields: { from: { label: 'Which plan takes over?' } } },
};
