/** What each kind of period is called. */
export const PERIOD_WORDS = { year: 'statistics.year', ht: 'statistics.ht', vt: 'statistics.vt' } as const;

const FIRST_MONTH = 7;
const YEARS_BACK = 4;

/** A period that can be asked for: a läsår, or one half of it. `from`: the year in which the läsår began. */
export interface PeriodChoice {
  readonly id: string;
  readonly kind: 'year' | 'ht' | 'vt';
  readonly from: number;
}

/** The year in which the läsår of a day (`YYYY-MM-DD`) began. It runs from July to June. */
export const lasarOf = (day: string): number =>
  Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < FIRST_MONTH ? 1 : 0);

/** The läsår of the day and those before it, each with its halves that have begun; the newest first. */
export const periodChoices = (today: string): readonly PeriodChoice[] => {
  const newest = lasarOf(today);
  return Array.from({ length: YEARS_BACK + 1 }, (_, back) => newest - back).flatMap((from) => [
    { id: `${from}-${from + 1}`, kind: 'year' as const, from },
    ...(`${from + 1}-01-01` <= today ? [{ id: `${from + 1}-vt`, kind: 'vt' as const, from }] : []),
    { id: `${from}-ht`, kind: 'ht' as const, from },
  ]);
};
