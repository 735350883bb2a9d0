import type { ProcessTexts } from '../../../src/domain/texts.ts';
import { PARTIES } from '../../shared/document/codes.ts';
import {
  documentForms,
  levelTexts,
  participationTexts,
  periodTexts,
  resultsTexts,
  SKOLFORM_TEXTS,
} from '../../shared/document/words.en.ts';
import { conclusionsForm } from '../../shared/document/writing-words.en.ts';

const shared = documentForms('the quality report');

/** The questions, in English. */
export const forms: ProcessTexts['forms'] = {
  ...shared,
  open: {
    title: 'Begin a quality report',
    submit: 'Begin',
    fields: {
      level: {
        label: 'For which part?',
        hint: 'Where does the responsibility lie? Choose the level at which the case lies.',
        options: levelTexts,
      },
      skolform: { label: 'Which school form?', options: SKOLFORM_TEXTS },
      ...periodTexts,
    },
  },
  recordParticipation: participationTexts(PARTIES),
  writeDraft: { ...shared.writeDraft, fields: { results: resultsTexts, ...shared.writeDraft.fields } },
  drawConclusions: conclusionsForm,
  writePopularVersion: {
    title: 'Write the popular version',
    intro: 'Short and plain, for pupils, guardians and everybody else.',
    fields: { popularVersion: { label: 'Popular version', hint: 'No names of children or pupils.' } },
  },
};
