import { basisDay, type Given } from '../../basis/basis-day.ts';
import { basisYears } from '../../basis/basis-years.ts';
import type { CountedBasis, DocumentBasisView } from '../../contract/wire-basis.ts';
import type { TimelineEntry } from '../../contract/wire.ts';
import { endOfDay } from '../../domain/calendar.ts';
import type { Instant } from '../../domain/clock.ts';
import { may } from '../../policies/may.ts';
import { readIndicators } from '../../projections/indicators.ts';
import { countedProcesses } from '../../statistics/counted-process.ts';
import type { Period } from '../../statistics/periods.ts';
import type { AskedBasis } from '../asked-basis.ts';
import { caseFor } from '../case-access.ts';
import type { MemberCall, MemberHandler } from '../call.ts';
import type { AppDeps } from '../deps.ts';
import { type KeptSums, keptSums } from '../kept-sums.ts';
import { countedBasis, indicatorBasis } from '../presenters/basis.ts';
import { isBesideWriting, showCase } from '../presenters/show-case.ts';
import { periodView } from '../presenters/statistics.ts';
import { HttpProblem } from '../problems.ts';
import { previousBasis } from './basis-previous.ts';
import { proposalsOfUnit } from './basis-proposals.ts';
import { publishedView } from './published-statistics.ts';
import { countableFor } from './statistics.ts';

const givenIn = ({ version, command, at }: TimelineEntry): Given => ({ version, command, at: at as Instant });

const isExact = ({ directory }: AppDeps, { call: { person, at }, loaded }: AskedBasis): boolean =>
  may(person, 'statistics.readUnit', { unitId: loaded.state.unitId }, directory.org(), at);

/** The exact numbers of the unit and what is below it, as `/statistics` tells them as of the same day. */
const countedIn = async (
  deps: AppDeps,
  kept: KeptSums,
  { call, loaded, asOf, years }: AskedBasis,
): Promise<CountedBasis[]> => {
  const { person, at, lang } = call;
  const counted: CountedBasis[] = [];
  for (const { id: processId } of countedProcesses(deps.processes)) {
    const query = { processId, unitId: loaded.state.unitId, asOf };
    const { process, common, pupils, sumsOf } = await countableFor(deps, { person, at, lang, query });
    const read = (period: Period) => keptSums(kept, { ...common, period }, at, () => sumsOf(period));
    const [newest, before, first] = [await read(years[0]), await read(years[1]), await read(years[2])];
    counted.push(
      countedBasis(process, lang, [
        { sums: newest, pupils: pupils(0).all },
        { sums: before, pupils: pupils(1).all },
        { sums: first, pupils: pupils(2).all },
      ]),
    );
  }
  return counted;
};

/** What is published of the three läsår when the day is over; of one of which nothing is, nothing. */
const publishedIn = async (
  deps: AppDeps,
  { call: { lang }, asOf, years }: AskedBasis,
): Promise<DocumentBasisView['published']> => {
  const wanted = countedProcesses(deps.processes).flatMap(({ id }) => years.map((year) => ({ id, year: year.id })));
  const views = wanted.map(async ({ id: processId, year }) => {
    const view = await publishedView(deps, { processId, year, at: endOfDay(asOf), lang });
    if (view === undefined) return [];
    const { processes: _processes, years: _years, ...published } = view;
    return [published];
  });
  return (await Promise.all(views)).flat();
};

/** The document, what had been written in it by then, and as of when. @throws HttpProblem `not-found` */
const askedFor = async (deps: AppDeps, call: MemberCall<'caseBasis'>) => {
  const loaded = await caseFor(deps, call, 'case.read');
  const { publication } = loaded.process;
  if (publication === undefined || !isBesideWriting(deps, loaded, call)) throw new HttpProblem('not-found');
  const { timeline, unit } = await showCase(deps, loaded, call);
  const day = basisDay(timeline.map(givenIn), publication, call.at, call.query.decision);
  if (day === undefined) throw new HttpProblem('not-found');
  const { asOf, decision, decisions } = day;
  const begins = timeline[0]?.data[publication.figuresOf ?? ''];
  const years = basisYears(typeof begins === 'number' ? begins : undefined, asOf);
  const entries = timeline.filter(({ version }) => version <= (decision?.version ?? version));
  const asked: AskedBasis = { call, loaded, entries, asOf, years };
  return { asked, decisions, isFrozen: decision !== undefined, unit: { unitId: unit.unitId, name: unit.name } };
};

/** What stands beside the writing of a document. @throws HttpProblem `not-found` for who may not, and for what is no document */
export const caseBasis = (deps: AppDeps): MemberHandler<'caseBasis'> => {
  const kept: KeptSums = new Map();
  return async (call) => {
    const { asked, ...head } = await askedFor(deps, call);
    await deps.relay.caughtUp(); // what is as of a day must stand on everything that was known
    const { asOf, loaded, years } = asked;
    const exact = isExact(deps, asked);
    const points = exact ? await readIndicators(deps.projections, loaded.state.unitId, endOfDay(asOf)) : [];
    return {
      body: {
        ...{ ...head, asOf, figures: exact ? 'exact' : 'published' },
        years: years.map(periodView),
        counted: exact ? await countedIn(deps, kept, asked) : [],
        published: exact ? [] : await publishedIn(deps, asked),
        indicators: indicatorBasis(points, call.lang),
        previous: await previousBasis(deps, asked),
        proposals: await proposalsOfUnit(deps, asked, exact),
      },
    };
  };
};
