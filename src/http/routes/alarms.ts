import { ALARM_OPTIONS, alarmPolicyOf, limitOf } from '../../alarms/alarm-policy.ts';
import { addDays, dayOf, startOfDay } from '../../domain/calendar.ts';
import type { Instant, IsoDate } from '../../domain/clock.ts';
import type { UnitId } from '../../domain/ids.ts';
import { listeningUnits } from '../../findings/listening-units.ts';
import { caseScopeOf } from '../../policies/case-scope.ts';
import { isOverseer } from '../../policies/role-groups.ts';
import { type AlarmsQuery, readRecurrences, readSilent } from '../../projections/read-alarms.ts';
import { hiddenFrom } from '../../projections/read-statistics.ts';
import { sameChild } from '../../projections/same-child.ts';
import type { CountedProcess } from '../../statistics/counted-process.ts';
import { isCountedFrom } from '../../statistics/sight.ts';
import type { MemberCall, MemberHandler } from '../call.ts';
import type { AppDeps } from '../deps.ts';
import { overseen } from '../overseen.ts';
import { recurrenceWords } from '../presenters/alarms.ts';
import { namesIn } from '../presenters/names.ts';
import { invalid } from '../refusal-problem.ts';
import { countedProcess, shownProcess } from './statistics.ts';

const dayAsked = (asOf: string | undefined, at: Instant): IsoDate => {
  if (asOf === undefined) return addDays(dayOf(at), -1);
  if (asOf >= dayOf(at)) throw invalid('/asOf', 'outOfRange');
  return asOf as IsoDate;
};

/** Cases about the same child at units whose rektor asks; nobody else is told who comes again. */
const childrenFor = async (
  { projections, directory }: AppDeps,
  { person, at }: Pick<MemberCall<'alarms'>, 'person' | 'at'>,
  { process, units, policy, asOf }: Pick<AlarmsQuery, 'process' | 'units' | 'policy' | 'asOf'>,
) => {
  const org = directory.org();
  const led = org.assignments(person.personId, at).filter(({ role, unitId }) => role === 'rektor' && units.has(unitId));
  const own = [...new Set(led.map(({ unitId }): UnitId => unitId))].filter((id) => org.unit(id)?.kind === 'skolenhet');
  const [days, least] = [limitOf(policy, 'recurrenceDays'), limitOf(policy, 'recurrenceCount')];
  if (days === 0 || least < 2) return [];
  const query = { process, since: startOfDay(addDays(asOf, 1 - days)), least };
  const scope = caseScopeOf(person, org, at);
  const found = await Promise.all(own.map((unitId) => sameChild(projections, scope, { ...query, unitId })));
  return found.flat().map((docs) => ({
    cases: docs.map(({ caseId, caseNumber, openedAt }) => ({ caseId, caseNumber, openedAt })),
  }));
};

const alarmsFor = async (deps: AppDeps, call: MemberCall<'alarms'>, process: CountedProcess) => {
  const { projections, directory } = deps;
  const { person, at } = call;
  const { units } = overseen(deps, call, 'alarms');
  const org = directory.org();
  const offices = org.assignments(person.personId, at).filter(({ role }) => isOverseer(role));
  const hidden = await hiddenFrom(projections, caseScopeOf(person, org, at));
  const policy = alarmPolicyOf(process, directory.policy(process.id));
  const asOf = dayAsked(call.query.asOf, at);
  const query: AlarmsQuery = {
    ...{ process, policy, units, asOf, isHidden: (caseId) => hidden.has(caseId) },
    isSeen: ({ sight, unitId }) => isCountedFrom(offices, sight, org.path(unitId)),
  };
  const listening = await listeningUnits(deps, units, policy, asOf);
  return {
    ...{ policy, asOf },
    recurring: await readRecurrences(projections, query),
    silent: await readSilent(projections, query, listening),
    children: await childrenFor(deps, call, query),
  };
};

/** What recurs and where it is silent, of what I oversee. A question, no judgement: much that is reported may be a school that looks. */
export const alarms =
  (deps: AppDeps): MemberHandler<'alarms'> =>
  async (call) => {
    const { lang } = call;
    const process = countedProcess(deps.processes, call.query.processId);
    const { policy, asOf, recurring, silent, children } = await alarmsFor(deps, call, process);
    const names = namesIn(deps.directory, lang);
    const unitOf = (unitId: UnitId) => ({ unitId, unitName: names.unit(unitId) });
    return {
      body: {
        ...{ asOf, ...shownProcess(deps.processes, process, lang), children },
        days: limitOf(policy, ALARM_OPTIONS.days),
        silentDays: limitOf(policy, ALARM_OPTIONS.silentDays),
        silentPupils: limitOf(policy, ALARM_OPTIONS.silentPupils),
        recurrences: recurring.map(({ key, what, at, unitId, count, least, from, to }) => ({
          ...{ key, ...unitOf(unitId), count, least, from, to },
          ...recurrenceWords(process, lang, { what, at }),
        })),
        silent: silent.map(({ unitId, pupils, days }) => ({ ...unitOf(unitId), pupils, days })),
      },
    };
  };
