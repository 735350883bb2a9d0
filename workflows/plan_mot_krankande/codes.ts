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
