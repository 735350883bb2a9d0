import type { Absence } from '../domain/absence.ts';
import { epochMs, type Instant, instantOf } from '../domain/clock.ts';
import { isId, type PersonId } from '../domain/ids.ts';
import type { PersonPrincipal } from '../domain/principal.ts';
import { behind } from '../policies/behind.ts';
import { type Action, may, type Targets } from '../policies/may.ts';
import { checkPeriod } from './changed.ts';
import type { AppDeps } from './deps.ts';
import { instantField } from './instant-field.ts';
import { HttpProblem } from './problems.ts';
import { invalid } from './refusal-problem.ts';

/** Somebody who holds a role of his or her own at the instant. @throws HttpProblem `validation-failed` at the pointer */
export const staffField = ({ directory }: AppDeps, text: string, pointer: string, at: Instant): PersonId => {
  if (!isId(text) || directory.org().assignments(text as PersonId, at).length === 0) throw invalid(pointer, 'notStaff');
  return text as PersonId;
};

/** Nobody is away or on duty for longer at a time. */
const LONGEST_MS = 3 * 366 * 86_400_000;

const laterOf = (a: Instant, b: Instant): Instant => (a > b ? a : b);

/** A period that has not ended already, of three years at most. @throws HttpProblem `validation-failed` */
export const periodOf = (body: { readonly from: string; readonly to: string }, now: Instant) => {
  const from = instantField(body.from, '/from');
  const to = instantField(body.to, '/to');
  checkPeriod(laterOf(from, now), to, '/to');
  if (to > instantOf(epochMs(from) + LONGEST_MS)) throw invalid('/to', 'endsTooLate');
  return { from, to, startsAt: laterOf(from, now) };
};

/** What is asked of an absence, planned or registered, by whom and when. */
export interface AbsenceAsked {
  readonly person: PersonPrincipal;
  readonly body: {
    readonly absentId: string;
    readonly deputyId: string | null;
    readonly from: string;
    readonly to: string;
  };
  readonly at: Instant;
}

/** Who is away, who stands in and when, of who may register it. @throws HttpProblem */
export const absenceFields = (deps: AppDeps, { person, body, at }: AbsenceAsked): Omit<Absence, 'absenceId'> => {
  const target = { absentId: body.absentId as PersonId, deputyId: body.deputyId as PersonId | null };
  const org = deps.directory.org();
  if (!may(person, 'absence.register', target, org, at)) throw new HttpProblem('forbidden');
  const { from, to, startsAt } = periodOf(body, at);
  const absentId = staffField(deps, body.absentId, '/absentId', startsAt);
  const deputyId = body.deputyId === null ? null : staffField(deps, body.deputyId, '/deputyId', startsAt);
  if (deputyId === absentId) throw invalid('/deputyId', 'ownDeputy');
  return { absentId, deputyId, from, to, registeredBy: behind(person, 'absence.register', target, org, at) };
};

/** What one may not read is not there; what one may read and not end is forbidden. @throws HttpProblem */
export const foundFor = <Read extends Action, End extends Action, Item extends Targets[Read] & Targets[End]>(
  { directory }: AppDeps,
  { person, at }: Pick<AbsenceAsked, 'person' | 'at'>,
  item: Item | undefined,
  read: Read,
  end: End,
): Item => {
  const org = directory.org();
  if (item === undefined || !may(person, read, item, org, at)) throw new HttpProblem('not-found');
  if (!may(person, end, item, org, at)) throw new HttpProblem('forbidden');
  return item;
};
