// The codes of meetings and visits of the systematic quality work that lie open in the log: which box was ticked, never a word.

/** At which level of the organisation it is. */
export const LEVELS = ['skolenhet', 'omrade', 'huvudman'] as const;

/** Whose turn it is, by role. */
export const OWNERS = ['rektor', 'skolchef', 'handlaggare'] as const;
export type Owner = (typeof OWNERS)[number];

/** What it is about. */
export const AREAS = [
  'kunskap_och_larande',
  'trygghet_och_studiero',
  'undervisningens_kvalitet',
  'likvardighet',
  'narvaro',
  'elevhalsa',
  'avvikelser_och_klagomal',
  'resurser_och_kompetens',
] as const;

/** Who took part, by role: nobody is named. */
export const TOOK_PART = [
  'elever',
  'vardnadshavare',
  'larare',
  'ovrig_personal',
  'elevhalsa',
  'rektor',
  'verksamhetsutvecklare',
  'skolchef',
  'forvaltning',
  'namnd',
] as const;

/** Whether what was decided led to what was wanted. */
export const EFFECTS = ['ja', 'delvis', 'nej'] as const;
export type Effect = (typeof EFFECTS)[number];

/** Whether measures are needed. */
export const DECISIONS = ['atgarder', 'inga_atgarder'] as const;
/** What comes after a follow-up. */
export const AFTER_FOLLOW_UP = ['klart', 'fortsatt'] as const;
/** Why it was called off. */
export const CANCEL_REASONS = ['ersatt', 'dubblett', 'inte_aktuellt'] as const;
