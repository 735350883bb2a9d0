import type { Skolform } from '../../src/domain/unit.ts';

// The codes that lie open in the log: never a word about a person, only which box was ticked.

/** Could have led to harm; led to harm; everything else that was not as it should be. */
export const KINDS = ['tillbud', 'olycksfall', 'annan'] as const;
export type Kind = (typeof KINDS)[number];

/** How serious, in rising order. A grade is raised and never lowered. */
export const GRADES = ['ringa', 'mattlig', 'allvarlig'] as const;
export type Grade = (typeof GRADES)[number];

export const PLACES = [
  'klassrum',
  'korridor',
  'toalett',
  'omkladningsrum',
  'skolgard',
  'matsal',
  'kok',
  'idrott',
  'slojd_lab',
  'fritids',
  'entre_trappa',
  'skolvag',
  'utflykt',
  'arbetsplats_praktik',
  'digitalt',
  'annan',
] as const;

/** What sort of event. `annat` says nothing in common with another `annat`: it makes no pattern. */
export const HAZARDS = [
  'fall',
  'klamning',
  'slag',
  'skarning',
  'brannskada',
  'kemikalie',
  'el',
  'fallande_foremal',
  'trafik',
  'hot_vald',
  'barn_avvek',
  'tillsyn',
  'mat_allergi',
  'brand',
  'belastning',
  'rutin_foljdes_inte',
  'annat',
] as const;
export const UNLIKE_HAZARD = 'annat';

/** Who was hurt or in danger. `ingen`: it concerned something else than people's safety. */
export const CONCERNED = ['barn_elever', 'personal', 'utomstaende', 'ingen'] as const;

/** What makes an event one of those that are reported to Arbetsmiljöverket. @source AML 3:3a */
export const DANGERS = ['dodsfall', 'svarare_skada', 'flera_skadade', 'allvarlig_fara'] as const;

/** Whose act or omission is in question, if anybody's. `huvudman`: skolchef or somebody else who stands for the huvudman. */
export const CONDUCTS = ['nej', 'personal', 'rektor', 'huvudman', 'vet_ej'] as const;

/** What the case turns out to be as well. */
export const ALSO = ['krankning', 'personuppgifter', 'emi'] as const;

/** Where causes are looked for. @source SL 4:3 */
export const CAUSE_LEVELS = ['individ', 'grupp', 'organisation', 'plats', 'teknik', 'tid'] as const;

export const EFFECTS = ['ja', 'delvis', 'nej'] as const;

/** Where pupils may have a safety representative of their own. In grundskola from year seven; the form asks. @source AML 6:18 */
export const WITH_PUPIL_REPRESENTATIVE: readonly Skolform[] = [
  'grundskola',
  'anpassad_grundskola',
  'specialskola',
  'sameskola',
  'gymnasieskola',
  'anpassad_gymnasieskola',
  'komvux',
];
