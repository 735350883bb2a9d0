const MINUTE_SECONDS = 60;
const HOUR_SECONDS = 3600;

/** A wait as it is said: the text's key and how many of its unit. Rounded up, so that whoever waits so long is not refused again. */
export const waitOf = (
  seconds: number,
): readonly [key: 'problem.waitSeconds' | 'problem.waitMinutes' | 'problem.waitHours', count: number] => {
  if (seconds <= 2 * MINUTE_SECONDS) return ['problem.waitSeconds', seconds];
  if (seconds <= 2 * HOUR_SECONDS) return ['problem.waitMinutes', Math.ceil(seconds / MINUTE_SECONDS)];
  return ['problem.waitHours', Math.ceil(seconds / HOUR_SECONDS)];
};
