import type { FieldTexts } from '../../../src/domain/texts.ts';

// Words for questions that several forms ask, in Swedish.

export const AREAS = {
  kunskap_och_larande: 'Kunskap och lärande',
  trygghet_och_delaktighet: 'Trygghet och delaktighet',
  undervisningens_kvalitet: 'Undervisningens kvalitet',
  krankande_behandling: 'Kränkande behandling',
  diskriminering_och_likvardighet: 'Diskriminering och likvärdighet',
  narvaro: 'Närvaro',
  elevhalsa_och_stod: 'Elevhälsa och stöd',
  klagomal_och_avvikelser: 'Klagomål och avvikelser',
  ledning_och_organisation: 'Ledning och organisation',
  annat: 'Annat',
};

export const PARTIES = {
  elever: 'Barnen eller eleverna',
  vardnadshavare: 'Vårdnadshavarna',
  personal: 'Personalen',
  rektorer: 'Rektorerna',
};

export const reason = { label: 'Varför?' };

export const figures = {
  figures: { label: 'Vilka siffror bygger det på?', hint: 'Skriv siffrorna som de såg ut, med källa.' },
  asOf: { label: 'Siffrorna gäller per den' },
} satisfies Record<string, FieldTexts>;

export const measure = { label: 'Åtgärdens nummer', hint: 'Numret står i listan över åtgärder.' };

export const followedUpOn = { label: 'När följdes det upp?' };

export const participantsSaid = { label: 'Vad säger barn eller elever, vårdnadshavare och personal?' };

export const nextFollowUpOn = { label: 'Nästa uppföljning', hint: 'Lämna tomt för den dag rutinen ger.' };
