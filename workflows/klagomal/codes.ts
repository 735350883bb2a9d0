// The codes that lie open in the log: never a word about a person, only which box was ticked.

/** What a complaint is about. */
export const AREAS = [
  'undervisning',
  'trygghet',
  'stod',
  'betyg',
  'skolskjuts',
  'lokaler',
  'mat',
  'bemotande',
  'klagomalshantering',
  'annat',
] as const;

/** Who complains. */
export const RELATIONS = ['elev', 'vardnadshavare', 'annan'] as const;

export const IDENTITIES = ['namngiven', 'anonym'] as const;

/** By which way staff got the complaint. `skolinspektionen`: handed over. @source SL 26:3b */
export const CHANNELS = ['telefon', 'e_post', 'brev', 'personligt', 'skolinspektionen'] as const;

/** The steps up which a complaint goes within the huvudman. */
export const LEVELS = ['personal', 'rektor', 'huvudman'] as const;
export type Level = (typeof LEVELS)[number];

/** Who is criticised. `huvudman`: skolchef or somebody else who stands for the huvudman. */
export const CRITICISED_KINDS = ['ingen', 'personal', 'rektor', 'huvudman', 'vet_ej'] as const;
export type CriticisedKind = (typeof CRITICISED_KINDS)[number];

/** Kinds that point at a certain person. */
export const PERSONALLY: readonly CriticisedKind[] = ['personal', 'rektor', 'huvudman'];

/** What the complaint is. Whatever else it is, it is answered as a complaint too. @source SL 4:8 */
export const CLASSES = ['klagomal', 'krankning', 'avvikelse', 'personuppgiftsincident'] as const;

/** What is no complaint and belongs elsewhere. */
export const REFERRALS = [
  'overklagande',
  'begaran_om_handling',
  'synpunkt',
  'berom',
  'orosanmalan',
  'annan_huvudman',
] as const;

export const FINDINGS = ['brist', 'delvis', 'ingen_brist'] as const;
export type Finding = (typeof FINDINGS)[number];

export const EFFECTS = ['ja', 'delvis', 'nej'] as const;
