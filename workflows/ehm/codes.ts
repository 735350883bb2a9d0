// The codes that lie open in the log: which box was ticked, never a word, and nothing about a single pupil.

/** What the meeting is about. */
export const TOPICS = ['klass_eller_grupp', 'arskurs', 'larmiljo', 'omrade', 'hela_enheten'] as const;

/** The sides of elevhälsan that were there. @source SL 2:25 */
export const COMPETENCES = [
  'medicinsk',
  'psykologisk',
  'psykosocial',
  'specialpedagogisk',
  'studie_och_yrkesvagledning',
] as const;

/** What the work is meant to do. @source SL 2:25 */
export const AIMS = ['framjande', 'forebyggande', 'atgardande'] as const;
