import { isId, type UnitId, unitId } from '../../domain/ids.ts';
import type { Unit } from '../../domain/unit.ts';
import { may } from '../../policies/may.ts';
import type { MemberCall, MemberHandler } from '../call.ts';
import { keyedChangeId, keyedDigest } from '../change-id.ts';
import { changed } from '../changed.ts';
import type { AppDeps } from '../deps.ts';
import { unitView } from '../presenters/case.ts';
import { HttpProblem } from '../problems.ts';
import { invalid } from '../refusal-problem.ts';

type Call = MemberCall<'addUnit'>;

/** Områden lie under the huvudman; skolenheter under either. */
const parentOf = ({ directory }: AppDeps, { body }: Call): UnitId => {
  const parent = isId(body.parentId) ? directory.org().unit(body.parentId as UnitId) : undefined;
  const isRight = parent?.kind === 'huvudman' || (parent?.kind === 'omrade' && body.kind === 'skolenhet');
  if (parent === undefined || !isRight) throw invalid('/parentId', 'unknownUnit');
  return parent.unitId;
};

const newUnit = ({ kind, name, skolformer, enhetskod }: Call['body'], id: UnitId, parentId: UnitId): Unit => ({
  unitId: id,
  kind,
  parentId,
  name,
  skolformer: kind === 'omrade' ? [] : skolformer,
  ...(enhetskod !== undefined && { enhetskod }),
});

/** Adds an område or a skolenhet. */
export const addUnit =
  (deps: AppDeps): MemberHandler<'addUnit'> =>
  async (call) => {
    const { person: admin, body, key, at } = call;
    const target = { unitId: body.parentId as UnitId };
    if (!may(admin, 'unit.add', target, deps.directory.org(), at)) throw new HttpProblem('forbidden');
    const digest = keyedDigest(admin, 'addUnit', key);
    const unit = newUnit(body, unitId(`u-${digest}`), parentOf(deps, call));
    await changed(deps, await deps.orgLog.addUnit({ commitId: keyedChangeId(digest), by: admin.personId, unit }));
    return { body: unitView(unit) };
  };
