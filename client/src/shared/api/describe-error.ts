import type { Translate } from '../i18n/language.tsx';
import { OfflineError, ProblemError } from './problem-error.ts';
import { waitOf } from './wait-of.ts';

/** What went wrong and what to do now, in words. What must be done first follows in `problem.requirements`. */
export const describeError = (error: unknown, t: Translate): string => {
  if (error instanceof OfflineError) return t('problem.offline');
  if (!(error instanceof ProblemError)) return t('problem.unexpected');
  const { slug, retryAfterSeconds } = error.problem;
  const words = t(`problem.${slug}`);
  if (retryAfterSeconds === undefined) return words;
  const [wait, count] = waitOf(retryAfterSeconds);
  return `${words} ${t(wait, { count })}`;
};
