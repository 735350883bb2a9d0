import { parseForm } from '../contract/form-schema.ts';
import type { Instant } from '../domain/clock.ts';
import { onePersonEach } from '../domain/form.ts';
import type { ProcessDefinition } from '../engine/process.ts';
import { HttpProblem } from './problems.ts';
import { invalid, issueDetails } from './refusal-problem.ts';

/** Most cases that one request may open, included. */
export const CASES_LIMIT = 20;

/** Place of the first person who is named by id a second time; -1 when nobody is. Unknown ones may be several. */
const namedTwice = (people: readonly unknown[]): number => {
  const ids = people.map((person) => (person as { readonly personId?: unknown } | null)?.personId);
  return ids.findIndex((id, at) => id !== undefined && ids.indexOf(id) < at);
};

/**
 * The data of each case that a start command opens: one for every person in the form's `oneCaseEach` field, in order.
 * The whole is checked first, so that a mistake about the third person opens no case about the first.
 * @throws HttpProblem `validation-failed`
 */
export const casesIn = (
  process: ProcessDefinition,
  command: string,
  data: Readonly<Record<string, unknown>>,
  at: Instant,
): readonly Readonly<Record<string, unknown>>[] => {
  const form = process.commands[command]?.form;
  const field = form?.fields.find(({ oneCaseEach }) => oneCaseEach === true)?.name;
  const people = field === undefined ? undefined : data[field];
  const each = onePersonEach(form, data);
  if (field === undefined || !Array.isArray(people) || each.length === 1) return each;
  if (people.length > CASES_LIMIT) throw invalid(`/${field}`, 'tooMany', { max: CASES_LIMIT });
  const parsed = parseForm(form, data, at);
  if (!parsed.ok) throw new HttpProblem('validation-failed', issueDetails(parsed.issues));
  const twice = namedTwice(people);
  if (twice !== -1) throw invalid(`/${field}/${twice}`, 'twice');
  return each;
};
