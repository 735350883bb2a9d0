import { randomUUID } from 'node:crypto';
import { personId, type UnitId, unitId } from '../../domain/ids.ts';
import { isGoodPassword } from '../../identity/passwords.ts';
import type { Call, PublicHandler } from '../call.ts';
import { newChangeId } from '../change-id.ts';
import { changed } from '../changed.ts';
import { createAccount } from '../create-account.ts';
import type { AppDeps } from '../deps.ts';
import { HttpProblem } from '../problems.ts';
import { invalid } from '../refusal-problem.ts';

const byNobody = () => ({ commitId: newChangeId(), by: 'system' }) as const;

/** The huvudman there is (the configuration may have made it), or a new one. */
const huvudmanFor = async (deps: AppDeps, name: string): Promise<UnitId> => {
  const known = deps.directory.huvudman();
  if (known !== undefined) return known.unitId;
  const top = unitId('huvudman');
  const unit = { unitId: top, kind: 'huvudman', parentId: null, name, skolformer: [] } as const;
  await changed(deps, await deps.orgLog.addUnit({ ...byNobody(), unit }));
  return top;
};

const makeAdmin = async (
  deps: AppDeps,
  { name, huvudman, username, password }: Call<'setup'>['body'],
): Promise<void> => {
  const top = await huvudmanFor(deps, huvudman);
  const admin = personId(`p-${randomUUID()}`);
  const person = { personId: admin, kind: 'staff', name, roles: [{ role: 'admin', unitId: top }] } as const;
  await changed(deps, await deps.orgLog.addPerson({ ...byNobody(), person }));
  await createAccount(deps, { personId: admin, username, password });
};

/** Makes the first admin, once, by the token that the server printed. */
export const setUp =
  (deps: AppDeps): PublicHandler<'setup'> =>
  async ({ body }) => {
    if (!isGoodPassword(body.password, body.username)) throw invalid('/password', 'weakPassword');
    const result = await deps.setup.run(body.token, () => makeAdmin(deps, body));
    if (result.kind === 'setup-closed') throw new HttpProblem('setup-closed');
    return { body: undefined };
  };
