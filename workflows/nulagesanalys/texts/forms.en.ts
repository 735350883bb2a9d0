import type { ProcessTexts } from '../../../src/domain/texts.ts';
import { PARTIES } from '../../shared/document/codes.ts';
import {
  documentForms,
  levelTexts,
  participationTexts,
  periodTexts,
  resultsTexts,
} from '../../shared/document/words.en.ts';
import { conclusionsForm } from '../../shared/document/writing-words.en.ts';

const shared = documentForms('the status analysis');

/** The questions, in English. */
export const forms: ProcessTexts['forms'] = {
  ...shared,
  open: {
    title: 'Begin a status analysis',
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
  writeDraft: { ...shared.writeDraft, fields: { results: resultsTexts, ...shared.writeDraft.fields } },
  drawConclusions: conclusionsForm,
};
