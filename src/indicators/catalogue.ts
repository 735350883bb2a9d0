/** Something that is measured outside Skyndsam. */
export interface Indicator {
  readonly id: string;
  readonly name: { readonly sv: string; readonly en: string };
  readonly definition: { readonly sv: string; readonly en: string };
  readonly unit: 'percent' | 'points' | 'number';
  /** Least and largest value that can be right. */
  readonly min: number;
  readonly max: number;
}

const PERCENT = { unit: 'percent', min: 0, max: 100 } as const;

/** What can be imported. An id stands in the log for ever. */
export const INDICATORS: readonly Indicator[] = [
  {
    id: 'trygghet',
    name: { sv: 'Trygghet enligt enkät', en: 'Safety by survey' },
    definition: {
      sv: 'Andel elever som svarar att de känner sig trygga i skolan.',
      en: 'Share of pupils who answer that they feel safe at school.',
    },
    ...PERCENT,
  },
  {
    id: 'studiero',
    name: { sv: 'Studiero enligt enkät', en: 'Calm for study by survey' },
    definition: {
      sv: 'Andel elever som svarar att de har studiero på lektionerna.',
      en: 'Share of pupils who answer that lessons are calm enough to study.',
    },
    ...PERCENT,
  },
  {
    id: 'vuxna_reagerar',
    name: { sv: 'Vuxna ingriper enligt enkät', en: 'Adults step in by survey' },
    definition: {
      sv: 'Andel elever som svarar att vuxna ingriper när någon blir kränkt.',
      en: 'Share of pupils who answer that adults step in when somebody is wronged.',
    },
    ...PERCENT,
  },
  {
    id: 'narvaro',
    name: { sv: 'Närvaro', en: 'Attendance' },
    definition: {
      sv: 'Andel av undervisningstiden som eleverna har varit närvarande.',
      en: 'Share of teaching time during which pupils were present.',
    },
    ...PERCENT,
  },
  {
    id: 'utan_giltigt_skal',
    name: { sv: 'Ogiltig frånvaro', en: 'Unexcused absence' },
    definition: {
      sv: 'Andel av undervisningstiden som eleverna har varit borta utan giltigt skäl.',
      en: 'Share of teaching time during which pupils were absent without a valid reason.',
    },
    ...PERCENT,
  },
  {
    id: 'behorighet',
    name: { sv: 'Behörighet till gymnasieskolan', en: 'Qualified for upper secondary school' },
    definition: {
      sv: 'Andel elever i årskurs 9 som är behöriga till ett nationellt program.',
      en: 'Share of pupils in year 9 who qualify for a national programme.',
    },
    ...PERCENT,
  },
  {
    id: 'larartathet',
    name: { sv: 'Elever per lärare', en: 'Pupils per teacher' },
    definition: {
      sv: 'Antal elever per heltidstjänst som lärare.',
      en: 'Number of pupils per full-time teacher.',
    },
    ...{ unit: 'number', min: 0, max: 1000 },
  },
  {
    id: 'legitimerade_larare',
    name: { sv: 'Legitimerade lärare', en: 'Certified teachers' },
    definition: {
      sv: 'Andel lärare (heltidstjänster) med legitimation och behörighet i minst ett ämne.',
      en: 'Share of teachers (full-time) certified in at least one subject.',
    },
    ...PERCENT,
  },
  {
    id: 'meritvarde',
    name: { sv: 'Genomsnittligt meritvärde', en: 'Average merit value' },
    definition: {
      sv: 'Genomsnittligt meritvärde i årskurs 9, högst 17 ämnen.',
      en: 'Average merit value in year 9, at most 17 subjects.',
    },
    ...{ unit: 'points', min: 0, max: 340 },
  },
  {
    id: 'foradlingsvarde',
    name: { sv: 'Förädlingsvärde', en: 'Value added' },
    definition: {
      sv: 'Elevernas resultat jämfört med det som väntades av deras tidigare resultat och bakgrund, i poäng.',
      en: 'Results of the pupils beside what was expected of earlier results and background, in points.',
    },
    ...{ unit: 'points', min: -340, max: 340 },
  },
];

const BY_ID = new Map(INDICATORS.map((indicator) => [indicator.id, indicator]));

/** The indicator of the id; undefined when there is none. */
export const indicatorOf = (id: string): Indicator | undefined => BY_ID.get(id);
