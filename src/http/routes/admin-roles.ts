import type { Instant } from '../../domain/clock.ts';
import { isId, unitId } from '../../domain/ids.ts';
import { may } from '../../policies/may.ts';
import type { MemberHandler } from '../call.ts';
import { newChangeId } from '../change-id.ts';
import { changed, checkPeriod } from '../changed.ts';
import type { AppDeps } from '../deps.ts';
import { personIdParam } from '../id-param.ts';
import { instantField } from '../instant-field.ts';
import { HttpProblem } from '../problems.ts';
import { invalid } from '../refusal-problem.ts';

const unitField = (text: string) => {
  if (!isId(text)) throw invalid('/unitId', 'unknownUnit');
  return unitId(text);
};

const periodOf = (from: string | undefined, to: string | undefined, now: Instant) => {
  const period = {
    ...(from !== undefined && { from: instantField(from, '/from') }),
    ...(to !== undefined && { to: instantField(to, '/to') }),
  };
  checkPeriod(period.from ?? now, period.to, '/to');
  return period;
};

/** Gives a role at a unit for a period; to nobody by himself or herself. */
export const grantRole =
  (deps: AppDeps): MemberHandler<'grantRole'> =>
  async ({ person: admin, params, body, at }) => {
    const target = { personId: personIdParam(params.personId), unitId: unitField(body.unitId), role: body.role };
    if (!may(admin, 'person.grantRole', target, deps.directory.org(), at)) throw new HttpProblem('forbidden');
    const request = { commitId: newChangeId(), by: admin.personId, ...target, ...periodOf(body.from, body.to, at) };
    await changed(deps, await deps.orgLog.grantRole(request));
    return { body: undefined };
  };

/** Ends a role now. */
export const endRole =
  (deps: AppDeps): MemberHandler<'endRole'> =>
  async ({ person: admin, params, body, at }) => {
    const target = { personId: personIdParam(params.personId), unitId: unitField(body.unitId) };
    if (!may(admin, 'person.endRole', target, deps.directory.org(), at)) throw new HttpProblem('forbidden');
    const request = { commitId: newChangeId(), by: admin.personId, ...target, role: body.role };
    await changed(deps, await deps.orgLog.endRole(request));
    return { body: undefined };
  };
