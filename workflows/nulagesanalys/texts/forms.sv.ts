import type { ProcessTexts } from '../../../src/domain/texts.ts';
import { PARTIES } from '../../shared/document/codes.ts';
import {
  documentForms,
  levelTexts,
  participationTexts,
  periodTexts,
  resultsTexts,
} from '../../shared/document/words.sv.ts';
import { conclusionsForm } from '../../shared/document/writing-words.sv.ts';

const shared = documentForms('nulägesanalysen');

/** The questions, in Swedish. */
export const forms: ProcessTexts['forms'] = {
  ...shared,
  open: {
    title: 'Påbörja en nulägesanalys',
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
  writeDraft: { ...shared.writeDraft, fields: { results: resultsTexts, ...shared.writeDraft.fields } },
  drawConclusions: conclusionsForm,
};
