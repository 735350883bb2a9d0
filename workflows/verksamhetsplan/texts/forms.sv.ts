import type { ProcessTexts } from '../../../src/domain/texts.ts';
import { PARTIES } from '../../shared/document/codes.ts';
import { documentForms, levelTexts, participationTexts, periodTexts } from '../../shared/document/words.sv.ts';

const shared = documentForms('verksamhetsplanen');

/** The questions, in Swedish. */
export const forms: ProcessTexts['forms'] = {
  ...shared,
  open: {
    title: 'Påbörja en verksamhetsplan',
    submit: 'Påbörja',
    fields: {
      level: {
        label: 'Vad gäller det?',
        hint: 'Var ligger ansvaret? Välj den nivå som ärendet ligger på.',
        options: { enhet: levelTexts.enhet, omrade: levelTexts.omrade, huvudman: levelTexts.huvudman },
      },
      ...periodTexts,
    },
  },
  recordParticipation: participationTexts(PARTIES),
  receiveSuccessor: { title: 'Nästa plan', fields: { from: { label: 'Vilken plan tar över?' } } },
};
