import type { PersonId } from '../../domain/ids.ts';
import { may } from '../../policies/may.ts';
import type { MemberCall, MemberHandler } from '../call.ts';
import { newChangeId } from '../change-id.ts';
import { changed } from '../changed.ts';
import type { AppDeps } from '../deps.ts';
import { personIdParam } from '../id-param.ts';
import { HttpProblem } from '../problems.ts';

const change = async (
  deps: AppDeps,
  { person, body, at }: MemberCall<'changeMail' | 'changeMyMail'>,
  personId: PersonId,
) => {
  if (!may(person, 'person.setMail', { personId }, deps.directory.org(), at)) throw new HttpProblem('forbidden');
  const request = { commitId: newChangeId(), by: person.personId, personId, mail: body.mail };
  await changed(deps, await deps.orgLog.changeMail(request));
  return { body: undefined };
};

/** Where I am told by mail. */
export const changeMyMail =
  (deps: AppDeps): MemberHandler<'changeMyMail'> =>
  (call) =>
    change(deps, call, call.person.personId);

/** Where somebody of staff is told by mail. */
export const changeMail =
  (deps: AppDeps): MemberHandler<'changeMail'> =>
  (call) =>
    change(deps, call, personIdParam(call.params.personId));
