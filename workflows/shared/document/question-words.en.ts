import type { FieldTexts } from '../../../src/domain/texts.ts';

// Words for questions that several forms ask, in English.

export const AREAS = {
  kunskap_och_larande: 'Knowledge and learning',
  trygghet_och_delaktighet: 'Safety and participation',
  undervisningens_kvalitet: 'Quality of teaching',
  krankande_behandling: 'Degrading treatment',
  diskriminering_och_likvardighet: 'Discrimination and equity',
  narvaro: 'Attendance',
  elevhalsa_och_stod: 'Student health and support',
  klagomal_och_avvikelser: 'Complaints and deviations',
  ledning_och_organisation: 'Leadership and organisation',
  annat: 'Something else',
};

export const PARTIES = {
  elever: 'The children or pupils',
  vardnadshavare: 'The guardians',
  personal: 'The staff',
  rektorer: 'The rektorer',
};

export const reason = { label: 'Why?' };

export const figures = {
  figures: { label: 'Which figures is it built on?', hint: 'Write them as they were, with their source.' },
  asOf: { label: 'The figures are as of' },
} satisfies Record<string, FieldTexts>;

export const measure = { label: 'Number of the measure', hint: 'The number is in the list of measures.' };

export const followedUpOn = { label: 'When was it followed up?' };

export const participantsSaid = { label: 'What do children or pupils, guardians and staff say?' };

export const nextFollowUpOn = { label: 'Next follow-up', hint: 'Leave empty for the day that the routine gives.' };
