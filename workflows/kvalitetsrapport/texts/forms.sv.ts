import type { ProcessTexts } from '../../../src/domain/texts.ts';
import { PARTIES } from '../../shared/document/codes.ts';
import {
  documentForms,
  levelTexts,
  participationTexts,
  periodTexts,
  resultsTexts,
  SKOLFORM_TEXTS,
} from '../../shared/document/words.sv.ts';
import { conclusionsForm } from '../../shared/document/writing-words.sv.ts';

const shared = documentForms('kvalitetsrapporten');

/** The questions, in Swedish. */
export const forms: ProcessTexts['forms'] = {
  ...shared,
  open: {
    title: 'Påbörja en kvalitetsrapport',
    submit: 'Påbörja',
    fields: {
      level: {
        label: 'Vad gäller det?',
        hint: 'Var ligger ansvaret? Välj den nivå som ärendet ligger på.',
        options: levelTexts,
      },
      skolform: { label: 'Vilken skolform?', options: SKOLFORM_TEXTS },
      ...periodTexts,
    },
  },
  recordParticipation: participationTexts(PARTIES),
  writeDraft: { ...shared.writeDraft, fields: { results: resultsTexts, ...shared.writeDraft.fields } },
  drawConclusions: conclusionsForm,
  writePopularVersion: {
    title: 'Skriv populärversionen',
    intro: 'Kort och enkelt, för elever, vårdnadshavare och alla andra.',
    fields: { popularVersion: { label: 'Populärversion', hint: 'Inga namn på barn eller elever.' } },
  },
};
