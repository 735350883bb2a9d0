import type { Absence } from '../../domain/absence.ts';
import { overlap } from '../../domain/period.ts';
import type { MemberCall, MemberHandler } from '../call.ts';
import { keyedChangeId, keyedDigest, newChangeId } from '../change-id.ts';
import { changed } from '../changed.ts';
import { absenceFields, foundFor } from '../cover-fields.ts';
import type { AppDeps } from '../deps.ts';
import { invalid } from '../refusal-problem.ts';

/** So many absences that are not over one person may have. */
const MOST_EACH = 50;

const absenceOf = (deps: AppDeps, call: MemberCall<'registerAbsence'>, absenceId: string): Absence => {
  const fields = absenceFields(deps, call);
  const { decisionNumber } = call.body;
  if (fields.deputyId !== null && decisionNumber === undefined) throw invalid('/decisionNumber', 'required');
  return { absenceId, ...fields, ...(decisionNumber !== undefined && { decisionNumber }) };
};

/** Asked for once more under the same key it is the same absence, and takes no room. @throws HttpProblem `validation-failed` */
const checkRoom = ({ directory }: AppDeps, absence: Absence, now: Absence['from']): void => {
  const open = directory.absences().filter(({ absentId, to }) => absentId === absence.absentId && to > now);
  if (open.some(({ absenceId }) => absenceId === absence.absenceId)) return;
  if (open.length >= MOST_EACH) throw invalid('/absentId', 'tooMany', { max: MOST_EACH });
  if (open.some((one) => one.deputyId === absence.deputyId && one.from < one.to && overlap(one, absence)))
    throw invalid('/from', 'overlaps');
};

/** Says that somebody is away, and who stands in. */
export const registerAbsence =
  (deps: AppDeps): MemberHandler<'registerAbsence'> =>
  async (call) => {
    const { person, key, at } = call;
    const digest = keyedDigest(person, 'registerAbsence', key);
    const request = { commitId: keyedChangeId(digest), by: person.personId };
    const absence = absenceOf(deps, call, `a-${digest}`);
    checkRoom(deps, absence, at);
    await changed(deps, await deps.orgLog.registerAbsence({ ...request, absence }));
    return { body: { absenceId: absence.absenceId } };
  };

/** Ends an absence now; one that has not begun never was. */
export const endAbsence =
  (deps: AppDeps): MemberHandler<'endAbsence'> =>
  async (call) => {
    const { person, params, at } = call;
    const found = deps.directory.absences().find((one) => one.absenceId === params.absenceId);
    const { absenceId } = foundFor(deps, call, found, 'absence.read', 'absence.end');
    const request = { commitId: newChangeId(), by: person.personId };
    await changed(deps, await deps.orgLog.endAbsence({ ...request, absenceId, at }));
    return { body: undefined };
  };
