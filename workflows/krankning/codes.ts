import { type Skolform, SKOLFORMER } from '../../src/domain/unit.ts';

// The codes that lie open in the log: never a word about a person, only which box was ticked.

/** Who is said to have done it. `huvudman`: skolchef or somebody else who stands for the huvudman. */
export const ACCUSED_KINDS = ['elev', 'flera', 'personal', 'rektor', 'huvudman', 'utomstaende', 'okand'] as const;
export type AccusedKind = (typeof ACCUSED_KINDS)[number];

export const TYPES = ['fysisk', 'verbal', 'psykisk', 'utfrysning', 'digital', 'sexuell'] as const;

export const PLACES = [
  'klassrum',
  'korridor',
  'toalett',
  'omkladningsrum',
  'skolgard',
  'matsal',
  'idrott',
  'skolvag',
  'fritids',
  'digitalt',
  'annan',
] as const;

export const SEVERITIES = ['enstaka_lindrig', 'allvarlig', 'upprepad', 'vet_ej'] as const;

/** Kränkning is the default; the two others are the Discrimination Act's. @source DL 1:4 */
export const BASES = ['krankning', 'trakasserier', 'sexuella_trakasserier'] as const;
export type LegalBasis = (typeof BASES)[number];

/** The seven grounds. Open as a code, for sums only: nobody may search out persons by it. @source DL 1:4 */
export const GROUNDS = [
  'kon',
  'konsoverskridande_identitet',
  'etnisk_tillhorighet',
  'religion',
  'funktionsnedsattning',
  'sexuell_laggning',
  'alder',
] as const;

export const OUTCOMES = ['konstaterad', 'ej_konstaterad', 'ej_samband'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const EFFECTS = ['ja', 'delvis', 'nej', 'nytt'] as const;
export type Effect = (typeof EFFECTS)[number];

export const SECRECY_DECISIONS = ['lamnas_ut', 'lamnas_delvis', 'lamnas_inte'] as const;
/** On what something secret is given out. Which of them may be used is the huvudman's option: none has been verified. @source OSL 10:28 */
export const SECRECY_PROVISIONS = ['osl_10_2', 'osl_10_27', 'osl_10_28', 'annan'] as const;

export const LATE_REASONS = [
  'berattades_sent',
  'forstod_inte',
  'hann_inte',
  'system_nere',
  'klagomal',
  'annat',
] as const;

/** School forms where 6 a kap. 10 § asks nothing: förskola by its own words, pedagogisk omsorg because it is outside the school system. @source SL 6a:10 */
export const WITHOUT_POLICE_DUTY: readonly Skolform[] = ['forskola', 'pedagogisk_omsorg'];

/** Where the child does not count as an employee under the Work Environment Act. @source AML 1:3 */
export const OUTSIDE_WORK_ENVIRONMENT_ACT: readonly Skolform[] = ['forskola', 'pedagogisk_omsorg', 'fritidshem'];

/** Where the pupils are adults: no guardian to tell, no report of concern for a child. */
export const FOR_ADULTS: readonly Skolform[] = ['komvux'];

/** The school form of a code, or null for anything else. */
export const skolformOf = (code: string | null): Skolform | null => SKOLFORMER.find((known) => known === code) ?? null;
