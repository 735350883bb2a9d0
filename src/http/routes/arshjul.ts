import { allUnits } from '../../arshjul/open-planned.ts';
import type { Occurrence } from '../../arshjul/occurrences.ts';
import type { ReadyWheelsView, WheelView } from '../../contract/wire-arshjul.ts';
import { CalendarEnds, dayOf } from '../../domain/calendar.ts';
import type { Wheel, WheelVersion } from '../../domain/arshjul.ts';
import type { Instant } from '../../domain/clock.ts';
import { plannedIds } from '../../engine/keys.ts';
import { caseScopeOf, isInScope } from '../../policies/case-scope.ts';
import { may } from '../../policies/may.ts';
import { CASES } from '../../projections/case-doc.ts';
import type { MemberHandler } from '../call.ts';
import { keyedChangeId, keyedDigest } from '../change-id.ts';
import type { AppDeps } from '../deps.ts';
import { arshjulView, type KnownCase, lasarAsked } from '../presenters/arshjul.ts';
import { namesIn } from '../presenters/names.ts';
import { HttpProblem } from '../problems.ts';
import { invalid, problemOf } from '../refusal-problem.ts';
import { unitAsked } from './boards.ts';

/** A läsår that no calendar of ours knows is the asker's mistake. */
const withinCalendar = <Answer>(answer: Promise<Answer>): Promise<Answer> =>
  answer.catch((error: unknown) => {
    throw error instanceof CalendarEnds ? invalid('/lasar', 'outOfRange') : error;
  });

/** What is to be done in a läsår at the units that I oversee, and how it stands. */
export const arshjul =
  (deps: AppDeps): MemberHandler<'arshjul'> =>
  async ({ person, query, at, lang }) => {
    const { directory, projections } = deps;
    const org = directory.org();
    const within = unitAsked(deps, { person, query: { unitId: query.unitId }, at });
    const isAsked = (unitId: Occurrence['unitId']): boolean =>
      may(person, 'board.readUnit', { unitId }, org, at) && (within === undefined || org.path(unitId).includes(within));
    const scope = caseScopeOf(person, org, at);
    const caseOf = async ({ key }: Occurrence): Promise<KnownCase> => {
      const doc = await projections.get(CASES, plannedIds(key).caseId);
      if (doc === undefined || !isInScope(scope, doc)) return { isThere: doc !== undefined, doc: undefined };
      const process = deps.processes.findLast(({ id }) => id === doc.processId);
      return { isThere: true, doc, plannedRule: process?.commands[doc.command]?.plannedRule };
    };
    const versions = directory.wheels();
    const today = dayOf(at);
    return {
      body: await withinCalendar(
        arshjulView({
          ...{ versions, today, lang, caseOf },
          lasar: lasarAsked(versions, today, query.lasar),
          surroundings: {
            units: allUnits(directory).filter(({ unitId }) => isAsked(unitId)),
            calendar: directory.calendar(),
          },
          names: namesIn(directory, lang),
        }),
      ),
    };
  };

const wheelView = (wheel: Wheel): WheelView => wheel as unknown as WheelView;

const chosenView = async (deps: AppDeps, chosen: WheelVersion): Promise<ReadyWheelsView['current']> => {
  const reason = (await deps.arshjulLog.reasons()).get(chosen.version);
  const { version, fromLasar, decisionNumber, chosenAt, wheel } = chosen;
  return {
    ...{ version, fromLasar, decisionNumber, chosenAt, wheel: wheelView(wheel) },
    ...(reason !== undefined && { reason }),
  };
};

const readyView = async (deps: AppDeps, at: Instant): Promise<ReadyWheelsView> => {
  const versions = deps.directory.wheels();
  const newest = versions.at(-1);
  return {
    items: deps.wheels.map(wheelView),
    version: newest?.version ?? 0,
    ...(newest !== undefined && { current: await chosenView(deps, newest) }),
    lasar: lasarAsked(versions, dayOf(at)),
  };
};

/** Ready wheels to choose among, and the one that is chosen. */
export const readyWheels =
  (deps: AppDeps): MemberHandler<'readyWheels'> =>
  async ({ person, at }) => {
    if (!may(person, 'arshjul.ready', undefined, deps.directory.org(), at)) throw new HttpProblem('forbidden');
    return { body: await readyView(deps, at) };
  };

/** Decides on a wheel; what is still to come of it is opened by the next sweep. */
export const chooseArshjul =
  (deps: AppDeps): MemberHandler<'chooseArshjul'> =>
  async ({ person, at, lang, key, version, body }) => {
    if (!may(person, 'arshjul.choose', undefined, deps.directory.org(), at)) throw new HttpProblem('forbidden');
    const chosen = await deps.arshjulLog.choose({
      commitId: keyedChangeId(keyedDigest(person, 'arshjul', key)),
      by: person.personId,
      basedOn: version,
      ...body,
      wheel: body.wheel as unknown as Wheel,
    });
    if (chosen.kind === 'refused') throw problemOf(chosen.refusal, lang);
    await deps.relay.caughtUp();
    return { body: await readyView(deps, at) };
  };
