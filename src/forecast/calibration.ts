/** A chance that was said, and what came of it. */
export interface Judged {
  /** Within 0–1. */
  readonly chance: number;
  readonly isLate: boolean;
}

/** Forecasts between two tenths: what was said on average, and how many of them became late. */
export interface Decile {
  /** `0–10 %`. */
  readonly said: string;
  readonly count: number;
  readonly meanChance: number;
  readonly lateShare: number;
}

const TENTHS = 10;

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const tenthOf = (chance: number): number => Math.min(TENTHS - 1, Math.floor(chance * TENTHS));

/** Said beside observed, by tenths of what was said; tenths in which nothing was said are left out. */
export const calibrationOf = (judged: readonly Judged[]): readonly Decile[] =>
  Array.from({ length: TENTHS }, (_, tenth) => judged.filter(({ chance }) => tenthOf(chance) === tenth)).flatMap(
    (those, tenth) =>
      those.length === 0
        ? []
        : [
            {
              said: `${tenth * TENTHS}–${(tenth + 1) * TENTHS} %`,
              count: those.length,
              meanChance: meanOf(those.map(({ chance }) => chance)),
              lateShare: meanOf(those.map(({ isLate }) => Number(isLate))),
            },
          ],
  );

/**
 * Mean of the squared difference between what was said and what came: 0 is perfect, lower is better; NaN of nothing.
 * @source G. W. Brier, Verification of forecasts expressed in terms of probability, Monthly Weather Review 78 (1950)
 */
export const brierOf = (judged: readonly Judged[]): number =>
  meanOf(judged.map(({ chance, isLate }) => (chance - Number(isLate)) ** 2));
