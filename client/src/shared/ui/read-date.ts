const two = (text: string): string => text.padStart(2, '0');

/** Whether it is a day of the calendar; 30 February is not. */
const isDay = (date: string): boolean => {
  const at = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date);
};

/**
 * Reads a day as people in Sweden write it: `2026-08-17`, `20260817`, `260817`, `17/8`, `17.8.2026`. Without a year, `today`'s.
 * Gives `YYYY-MM-DD`, or the text as it is when it is none of these.
 */
export const readDate = (text: string, today: string): string => {
  const given = text.trim();
  const whole = /^(\d{2}|\d{4})-?(\d{2})-?(\d{2})$/.exec(given);
  const short = /^(\d{1,2})\s?[/.]\s?(\d{1,2})\.?(?:[\s/.]*(\d{4}))?$/.exec(given);
  const [year, month, day] =
    whole === null ? [short?.[3] ?? today.slice(0, 4), short?.[2], short?.[1]] : [whole[1], whole[2], whole[3]];
  if (year === undefined || month === undefined || day === undefined) return given;
  const date = `${year.length === 2 ? `20${year}` : year}-${two(month)}-${two(day)}`;
  return isDay(date) ? date : given;
};

/** Reads a time of day: `10`, `10.00`, `10:00`, `1000`, `kl. 9.30`. Gives `HH:MM`, or the text as it is. */
export const readTime = (text: string): string => {
  const given = text.trim().replace(/^kl\.?\s*/i, '');
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(given) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return text.trim();
  return `${two(hour)}:${minute}`;
};
