import type { CaseView } from '../../contract/wire.ts';
import type { RiskView } from '../../contract/wire-forecast.ts';
import type { Instant } from '../../domain/clock.ts';
import type { Lang } from '../../domain/explain-deadline.ts';
import type { PersonPrincipal } from '../../domain/principal.ts';
import type { Deadline } from '../../engine/case-state.ts';
import type { LoadedCase } from '../../engine/case-store.ts';
import { forecastOf } from '../../forecast/chance.ts';
import { may } from '../../policies/may.ts';
import { evidenceFrom } from '../../projections/outcomes.ts';
import type { AppDeps } from '../deps.ts';
import { riskView } from './risk.ts';

interface Showing {
  readonly person: PersonPrincipal;
  readonly lang: Lang;
  readonly at: Instant;
}

type Risks = Readonly<Record<string, RiskView>>;

const risksIn = async (
  { projections }: Pick<AppDeps, 'projections'>,
  { process, state }: LoadedCase,
  { lang, at }: Showing,
): Promise<Risks> => {
  const ask = evidenceFrom(projections);
  const riskOf = async ({ deadlineId, ruleId, plan }: Deadline): Promise<readonly [string, RiskView]> => {
    const { dueAt, derivation } = plan;
    const evidence = await ask(process.id, ruleId, state.unitId);
    const forecast = forecastOf(evidence, { startsAt: derivation.startsAt, dueAt }, at);
    return [deadlineId, riskView(process, { ruleId, dueAt, forecast }, lang)];
  };
  const running = Object.values(state.deadlines).filter(({ status }) => status.kind === 'running');
  return Object.fromEntries(await Promise.all(running.map(riskOf)));
};

/** The page with how likely each running deadline is to be late, for those who oversee the case; for others as it was. */
export const withRisks = async (
  deps: Pick<AppDeps, 'projections' | 'directory'>,
  loaded: LoadedCase,
  showing: Showing,
  view: CaseView,
): Promise<CaseView> => {
  if (!may(showing.person, 'case.forecast', loaded, deps.directory.org(), showing.at)) return view;
  const risks = await risksIn(deps, loaded, showing);
  const withRisk = (deadline: CaseView['deadlines'][number]): CaseView['deadlines'][number] => {
    const risk = risks[deadline.deadlineId];
    return risk === undefined ? deadline : { ...deadline, risk };
  };
  return { ...view, deadlines: view.deadlines.map(withRisk) };
};
