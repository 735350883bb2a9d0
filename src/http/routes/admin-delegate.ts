import { randomUUID } from 'node:crypto';
import { isId, type PersonId, type UnitId } from '../../domain/ids.ts';
import type { Delegation } from '../../domain/principal.ts';
import { behind } from '../../policies/behind.ts';
import { may } from '../../policies/may.ts';
import type { MemberCall, MemberHandler } from '../call.ts';
import { newChangeId } from '../change-id.ts';
import { changed, checkPeriod } from '../changed.ts';
import { foundFor } from '../cover-fields.ts';
import type { AppDeps } from '../deps.ts';
import { instantField } from '../instant-field.ts';
import { HttpProblem } from '../problems.ts';
import { invalid } from '../refusal-problem.ts';

type Body = MemberCall<'delegate'>['body'];

const delegationOf = ({ directory }: AppDeps, body: Body): Omit<Delegation, 'registeredBy'> => {
  const validFrom = instantField(body.validFrom, '/validFrom');
  const validTo = instantField(body.validTo, '/validTo');
  checkPeriod(validFrom, validTo, '/validTo');
  const toPersonId = body.toPersonId as PersonId;
  if (!isId(toPersonId) || directory.person(toPersonId)?.kind !== 'staff') throw invalid('/toPersonId', 'notStaff');
  const delegationId = `d-${randomUUID()}`;
  return { ...body, delegationId, toPersonId, unitId: body.unitId as UnitId, validFrom, validTo };
};

/** Lends a power for a period. @source KL 7:5 */
export const delegate =
  (deps: AppDeps): MemberHandler<'delegate'> =>
  async ({ person: admin, body, at }) => {
    const target = { personId: body.toPersonId as PersonId, unitId: body.unitId as UnitId };
    const org = deps.directory.org();
    if (!may(admin, 'person.delegate', target, org, at)) throw new HttpProblem('forbidden');
    const registeredBy = behind(admin, 'person.delegate', target, org, at);
    const delegation = { ...delegationOf(deps, body), registeredBy };
    await changed(deps, await deps.orgLog.delegate({ commitId: newChangeId(), by: admin.personId, delegation }));
    return { body: undefined };
  };

/** Takes a lent power back now. @source KL 7:5 */
export const endDelegation =
  (deps: AppDeps): MemberHandler<'endDelegation'> =>
  async (call) => {
    const { person, params, at } = call;
    const found = deps.directory.delegations().find((one) => one.delegationId === params.delegationId);
    const { delegationId } = foundFor(deps, call, found, 'delegation.read', 'delegation.end');
    const request = { commitId: newChangeId(), by: person.personId };
    await changed(deps, await deps.orgLog.endDelegation({ ...request, delegationId, at }));
    return { body: undefined };
  };
