import { may } from '../../policies/may.ts';
import type { MemberHandler } from '../call.ts';
import type { AppDeps } from '../deps.ts';
import { unitIdParam } from '../id-param.ts';
import { HttpProblem } from '../problems.ts';

/** More are never shown: whoever looks for somebody types more letters. */
const MOST = 20;

/** People of a unit by name, to choose from. */
export const roster =
  ({ directory }: Pick<AppDeps, 'directory'>): MemberHandler<'roster'> =>
  ({ person, params, body: { q, kind }, at }) => {
    const unitId = unitIdParam(params.unitId);
    if (!may(person, 'unit.roster', { unitId }, directory.org(), at)) throw new HttpProblem('not-found');
    return { body: { items: [...directory.search({ unitId, q, kind, at, limit: MOST })] } };
  };
