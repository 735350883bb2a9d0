import { personId } from '../../domain/ids.ts';
import { may } from '../../policies/may.ts';
import type { MemberHandler } from '../call.ts';
import { keyedChangeId, keyedDigest } from '../change-id.ts';
import { changed } from '../changed.ts';
import { createAccount } from '../create-account.ts';
import type { AppDeps } from '../deps.ts';
import { adminPersonView } from '../presenters/admin-person.ts';
import { HttpProblem } from '../problems.ts';

/** Adds a person with an account; the account first, for its name may be taken. */
export const addPerson =
  (deps: AppDeps): MemberHandler<'addPerson'> =>
  async ({ person: admin, body, key, at }) => {
    if (!may(admin, 'person.add', undefined, deps.directory.org(), at)) throw new HttpProblem('forbidden');
    const digest = keyedDigest(admin, 'addPerson', key);
    const added = personId(`p-${digest}`);
    const { name, title, username, password } = body;
    await createAccount(deps, { personId: added, username, password });
    const person = { personId: added, kind: 'staff', name, ...(title !== undefined && { title }) } as const;
    const request = { commitId: keyedChangeId(digest), by: admin.personId, person };
    await changed(deps, await deps.orgLog.addPerson(request));
    return { body: await adminPersonView(deps, { personId: added, name, assignments: [] }, at) };
  };
