// The codes that lie open in a plan: where, when and why in sums, never a word about anybody.

/** How the school finds out where and when children and pupils are not safe. */
export const SURVEY_WAYS = [
  'enkat',
  'trygghetsvandring',
  'samtal_i_grupp',
  'observation',
  'arenden',
  'elevhalsa',
] as const;

export const TIMES = [
  'lektion',
  'rast',
  'lunch',
  'idrott_och_ombyte',
  'fore_och_efter_dagen',
  'fritidstid',
  'kvall_och_helg',
] as const;

/** Whether what was planned last year was done. */
export const DONE = ['ja', 'delvis', 'nej'] as const;
/** Whether it helped. */
export const HELPED = ['ja', 'delvis', 'nej', 'vet_inte'] as const;

/** Parts of the day in which what recurs is told: lunch, when most is without a lesson, in one. */
export const DAY_PARTS = ['00-08', '08-10', '10-13', '13-15', '15-24'] as const;

/** What is said of a proposal: it goes into the mapping, or it does not. */
export const PROPOSAL_DECISIONS = ['tas_med', 'avstas'] as const;
