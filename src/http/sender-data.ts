import { invalid } from './refusal-problem.ts';

/** No form is nested deeper; what is deeper is refused by its schema. */
const DEEPEST = 6;

const rosterPointers = (value: unknown, at: string, depth: number): readonly string[] => {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  if ('personId' in value) return [at];
  return Object.entries(value).flatMap(([name, inner]) => rosterPointers(inner, `${at}/${name}`, depth + 1));
};

/**
 * Holds somebody without an account to names as they are typed: an id from the roster would be answered with a name that he or she
 * may not know. @throws HttpProblem `validation-failed`
 */
export const assertNobodyFromRoster = (data: Readonly<Record<string, unknown>>): void => {
  const [pointer] = rosterPointers(data, '', 0);
  if (pointer !== undefined) throw invalid(pointer, 'invalid');
};
