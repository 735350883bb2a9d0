import type { IfAway } from '../../contract/wire-if-away.ts';
import { standingIn } from '../../engine/actors.ts';
import type { LoadedCase } from '../../engine/case-store.ts';
import { ifAway as simulate, type TwoViews } from '../../engine/if-away.ts';
import { caseScopeOf } from '../../policies/case-scope.ts';
import { may } from '../../policies/may.ts';
import { casesWaitingFor } from '../../projections/waiting-for.ts';
import type { MemberCall, MemberHandler } from '../call.ts';
import { absenceFields } from '../cover-fields.ts';
import type { AppDeps } from '../deps.ts';
import { goesToView, type Saying } from '../presenters/if-away.ts';
import { namesIn } from '../presenters/names.ts';
import { readerOf } from '../../policies/reader.ts';

type Asked = MemberCall<'ifAway'>;

/** So many cases are looked at, the nearest due first. */
const MOST_CASES = 200;

/** What the asker may read of a case and its deadlines, and nothing else of it. */
const itemsOf = (loaded: LoadedCase, views: TwoViews, { person, at }: Asked, saying: Saying): IfAway['items'] => {
  const { process, state } = loaded;
  if (!may(person, 'case.read', loaded, views.org, at)) return [];
  const reader = readerOf(standingIn(process, state, views.org, at), person.personId);
  return simulate(process, state, at, views, saying.absence)
    .filter(({ deadline }) => reader.maySeeDeadline(deadline.ruleId))
    .map((goesTo) => goesToView(loaded, goesTo, saying));
};

const byMoment = (a: IfAway['items'][number], b: IfAway['items'][number]): number =>
  a.at === b.at ? (a.dueAt < b.dueAt ? -1 : 1) : a.at < b.at ? -1 : 1;

/** Which open deadlines of somebody would go to whom if he or she were away: of cases that the asker may read; of others not even that they are there. */
export const ifAway =
  (deps: AppDeps): MemberHandler<'ifAway'> =>
  async (call) => {
    const { engine, directory, projections } = deps;
    const absence = { absenceId: 'planned', ...absenceFields(deps, call) };
    const org = directory.org();
    const views = { org, orgIfAway: directory.orgWith(absence) };
    const scope = caseScopeOf(call.person, org, call.at);
    const { rows, next } = await casesWaitingFor(projections, scope, absence.absentId, MOST_CASES);
    const loaded = await Promise.all(rows.map(({ caseId }) => engine.load(caseId)));
    const saying = { names: namesIn(directory, call.lang), lang: call.lang, absence };
    const items = loaded.flatMap((one) => (one === undefined ? [] : itemsOf(one, views, call, saying)));
    return { body: { items: items.sort(byMoment), isCut: next !== undefined } };
  };
