/** One language of a measure. */
interface Words {
  readonly name: string;
  readonly definition: string;
  readonly unit: string;
}

/** What a number means: shown wherever it is, and linked to from every document. */
export interface Measure {
  readonly id: string;
  readonly sv: Words;
  readonly en: Words;
  /** Paragraph, or the rule of `SPEC.md`. */
  readonly source: string;
}

/** The unit of most measures. */
export const CASES = { sv: 'ärenden', en: 'cases' };
