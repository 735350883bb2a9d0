import type { PersonId } from '../../domain/ids.ts';
import type { Absence } from '../../domain/absence.ts';
import { may } from '../../policies/may.ts';
import type { MemberCall, MemberHandler } from '../call.ts';
import { keyedChangeId, keyedDigest, newChangeId } from '../change-id.ts';
import { changed } from '../changed.ts';
import { foundFor, periodOf, staffField } from '../cover-fields.ts';
import type { AppDeps } from '../deps.ts';
import { HttpProblem } from '../problems.ts';
import { invalid } from '../refusal-problem.ts';

const absenceOf = (deps: AppDeps, { body, at }: MemberCall<'registerAbsence'>, absenceId: string): Absence => {
  const absentId = staffField(deps, body.absentId, '/absentId');
  const deputyId = body.deputyId === null ? null : staffField(deps, body.deputyId, '/deputyId');
  if (deputyId === absentId) throw invalid('/deputyId', 'ownDeputy');
  const { decisionNumber } = body;
  if (deputyId !== null && decisionNumber === undefined) throw invalid('/decisionNumber', 'required');
  const decided = decisionNumber === undefined ? {} : { decisionNumber };
  return { absenceId, absentId, deputyId, ...periodOf(body, at), ...decided };
};

/** Says that somebody is away, and who stands in. */
export const registerAbsence =
  (deps: AppDeps): MemberHandler<'registerAbsence'> =>
  async (call) => {
    const { person, body, key, at } = call;
    const target = { absentId: body.absentId as PersonId, deputyId: body.deputyId as PersonId | null };
    if (!may(person, 'absence.register', target, deps.directory.org(), at)) throw new HttpProblem('forbidden');
    const digest = keyedDigest(person, 'registerAbsence', key);
    const request = { commitId: keyedChangeId(digest), by: person.personId };
    const absence = absenceOf(deps, call, `a-${digest}`);
    await changed(deps, await deps.orgLog.registerAbsence({ ...request, absence }));
    return { body: { absenceId: absence.absenceId } };
  };

/** Ends an absence now; one that has not begun never was. */
export const endAbsence =
  (deps: AppDeps): MemberHandler<'endAbsence'> =>
  async ({ person, params, at }) => {
    const org = deps.directory.org();
    const { absenceId } = foundFor(
      deps.directory.absences().find((one) => one.absenceId === params.absenceId),
      (one) => may(person, 'absence.read', one, org, at),
      (one) => may(person, 'absence.end', one, org, at),
    );
    const request = { commitId: newChangeId(), by: person.personId };
    await changed(deps, await deps.orgLog.endAbsence({ ...request, absenceId, at }));
    return { body: undefined };
  };
