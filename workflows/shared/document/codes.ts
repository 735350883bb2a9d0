// The codes that lie open in the documents of the quality work: which box was ticked, never a word that somebody wrote.

/** What the document is about: a läsår (1 July to 30 June, unless the huvudman counts otherwise) or a calendar year. */
export const PERIOD_KINDS = ['lasar', 'kalenderar'] as const;

/** For which part of the schools it is written. */
export const LEVELS = ['enhet', 'omrade', 'skolform', 'huvudman'] as const;
export type Level = (typeof LEVELS)[number];

/** What the quality work is about, in words that huvudmän have in common. */
export const AREAS = [
  'kunskap_och_larande',
  'trygghet_och_delaktighet',
  'undervisningens_kvalitet',
  'krankande_behandling',
  'diskriminering_och_likvardighet',
  'narvaro',
  'elevhalsa_och_stod',
  'klagomal_och_avvikelser',
  'ledning_och_organisation',
  'annat',
] as const;

/** Who takes part. At the school: those of SL 4:4 and DL 3:19; above it the rektorer of the schools. */
export const PARTIES = ['elever', 'vardnadshavare', 'personal', 'rektorer'] as const;
export type Party = (typeof PARTIES)[number];
/** Who takes part at a school. @source SL 4:4 */
export const SCHOOL_PARTIES = ['elever', 'vardnadshavare', 'personal'] as const satisfies readonly Party[];

export const WAYS_TO_TAKE_PART = [
  'rad_eller_forum',
  'klass_eller_grupp',
  'enkat',
  'samtal',
  'arbetsplatstraff',
  'kvalitetsdialog',
  'skriftligt',
] as const;

/** Why guardians have not taken part: the law gives them the opportunity, and adult pupils have none. @source SL 4:4 */
export const GUARDIAN_REASONS = ['erbjudna_kom_inte', 'myndiga_elever'] as const;

export const MATERIALS = [
  'statistik',
  'enkat',
  'klassrumsanteckningar',
  'iakttagelser',
  'samtal',
  'kartlaggning',
  'tidigare_dokument',
  'klagomal_och_avvikelser',
  'annat',
] as const;

export const STANDINGS = ['starkt', 'pa_vag', 'svagt', 'gar_inte_att_bedoma'] as const;

/** Where the causes lie. */
export const CAUSES = [
  'undervisning',
  'relationer_i_grupper',
  'platser_och_tider',
  'organisation',
  'ledning',
  'kompetens',
  'resurser',
  'samverkan',
  'yttre_omstandigheter',
  'annat',
] as const;

/** What a measure is meant for. `rutin`: guidelines and routines. */
export const MEASURE_KINDS = ['framjande', 'forebyggande', 'atgardande', 'rutin'] as const;

/** Whether a measure had the effect that was expected. */
export const EFFECTS = ['ja', 'delvis', 'nej'] as const;
export type Effect = (typeof EFFECTS)[number];

/** As what it was decided. */
export const DECIDED_BY = ['rektor', 'pa_delegation', 'skolchef', 'namnd_eller_styrelse'] as const;

export const CHANNELS = ['webbplats', 'larplattform', 'mote', 'anslag', 'utskick'] as const;

export const CLOSING_REASONS = ['uppfoljd', 'ersatt', 'upphort'] as const;

export const ANNUL_REASONS = ['dubblett', 'fel_period', 'fel_enhet', 'ovning'] as const;
