/** Parts of a school day, from an hour of the clock (included) to another (excluded): lunch, when most is without a lesson, in one. */
const PARTS = [
  { code: '00-08', before: 8 },
  { code: '08-10', before: 10 },
  { code: '10-13', before: 13 },
  { code: '13-15', before: 15 },
] as const;

/** From three in the afternoon: after school. */
const LAST = '15-24';

/** The part of the day to which an hour (`00`–`23`) belongs: fixed, so that what recurs is the same tomorrow. */
export const dayPartOf = (hour: string): string => PARTS.find(({ before }) => Number(hour) < before)?.code ?? LAST;
