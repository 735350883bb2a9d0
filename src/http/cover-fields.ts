import type { Instant } from '../domain/clock.ts';
import { isId, type PersonId } from '../domain/ids.ts';
import { checkPeriod } from './changed.ts';
import type { AppDeps } from './deps.ts';
import { instantField } from './instant-field.ts';
import { HttpProblem } from './problems.ts';
import { invalid } from './refusal-problem.ts';

/** Somebody employed. @throws HttpProblem `validation-failed` at the pointer */
export const staffField = ({ directory }: AppDeps, text: string, pointer: string): PersonId => {
  if (!isId(text) || directory.person(text as PersonId)?.kind !== 'staff') throw invalid(pointer, 'notStaff');
  return text as PersonId;
};

/** A period that has not ended already. @throws HttpProblem `validation-failed` */
export const periodOf = (body: { readonly from: string; readonly to: string }, now: Instant) => {
  const from = instantField(body.from, '/from');
  const to = instantField(body.to, '/to');
  checkPeriod(from > now ? from : now, to, '/to');
  checkPeriod(from, to, '/to');
  return { from, to };
};

/** What one may not read is not there; what one may read and not end is forbidden. @throws HttpProblem */
export const foundFor = <Item>(
  item: Item | undefined,
  mayRead: (item: Item) => boolean,
  mayEnd: (item: Item) => boolean,
) => {
  if (item === undefined || !mayRead(item)) throw new HttpProblem('not-found');
  if (!mayEnd(item)) throw new HttpProblem('forbidden');
  return item;
};
