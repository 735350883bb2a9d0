import type { PersonId, UnitId } from '../../domain/ids.ts';
import type { Jour } from '../../domain/absence.ts';
import { behind } from '../../policies/behind.ts';
import { isLent } from '../../domain/principal.ts';
import { may } from '../../policies/may.ts';
import type { MemberCall, MemberHandler } from '../call.ts';
import { keyedChangeId, keyedDigest, newChangeId } from '../change-id.ts';
import { changed } from '../changed.ts';
import { foundFor, periodOf, staffField } from '../cover-fields.ts';
import type { AppDeps } from '../deps.ts';
import { HttpProblem } from '../problems.ts';
import { invalid } from '../refusal-problem.ts';

const jourOf = (deps: AppDeps, { person, body, at }: MemberCall<'giveJour'>, jourId: string): Jour => {
  if (!isLent(body.role)) throw invalid('/role', 'notLent');
  const { role, decisionNumber } = body;
  const { from, to, startsAt } = periodOf(body, at);
  const onDutyId = staffField(deps, body.onDutyId, '/onDutyId', startsAt);
  const unitId = body.unitId as UnitId;
  const registeredBy = behind(person, 'jour.give', { onDutyId, unitId }, deps.directory.org(), at);
  return { jourId, onDutyId, role, unitId, from, to, decisionNumber, registeredBy };
};

/** Puts somebody on duty for a role at a unit and below it. */
export const giveJour =
  (deps: AppDeps): MemberHandler<'giveJour'> =>
  async (call) => {
    const { person, body, key, at } = call;
    const target = { onDutyId: body.onDutyId as PersonId, unitId: body.unitId as UnitId };
    if (!may(person, 'jour.give', target, deps.directory.org(), at)) throw new HttpProblem('forbidden');
    const digest = keyedDigest(person, 'giveJour', key);
    const jour = jourOf(deps, call, `j-${digest}`);
    const request = { commitId: keyedChangeId(digest), by: person.personId };
    await changed(deps, await deps.orgLog.giveJour({ ...request, jour }));
    return { body: { jourId: jour.jourId } };
  };

/** Ends jour now. */
export const endJour =
  (deps: AppDeps): MemberHandler<'endJour'> =>
  async (call) => {
    const { person, params, at } = call;
    const found = deps.directory.jour().find((one) => one.jourId === params.jourId);
    const { jourId } = foundFor(deps, call, found, 'jour.read', 'jour.end');
    await changed(deps, await deps.orgLog.endJour({ commitId: newChangeId(), by: person.personId, jourId, at }));
    return { body: undefined };
  };
