/** Answers that have been worked out, by what decides how they come out. */
export type Kept<T> = Map<string, Promise<T>>;

/** So many are kept, the newest asked for. */
const MOST = 200;

/** Worked out once, whoever asks and wherever. What failed is worked out anew. */
export const keptOnce = <T>(kept: Kept<T>, key: string, work: () => Promise<T>): Promise<T> => {
  const answer = kept.get(key) ?? work();
  kept.delete(key);
  kept.set(key, answer);
  answer.catch(() => kept.delete(key));
  const [oldest] = kept.keys();
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
  return answer;
};
