import { addDays, dayOf, startOfDay } from '../src/domain/calendar.ts';
import { type Instant, parseInstant } from '../src/domain/clock.ts';
import { seedDemo } from '../src/demo/seed-demo.ts';
import { type EngineEvent, isEngineEvent } from '../src/engine/events.ts';
import { brierOf, calibrationOf, type Judged } from '../src/forecast/calibration.ts';
import { forecastOf } from '../src/forecast/chance.ts';
import { addOutcome, EMPTY_TALLY, type Tally } from '../src/forecast/tally.ts';
import { type CaseWatch, watchCommit } from '../src/forecast/watch.ts';
import type { Commit } from '../src/log/commit.ts';
import { demoInstallation } from '../test/unit/demo-parts.ts';
import type { Part } from './figures.ts';

const NOW = parseInstant('2026-11-22T09:00:00Z');

/** Said on a day of a deadline that was open then, beside what was said without looking at it: how many had been late of all. */
interface Said {
  readonly caseId: string;
  readonly deadlineId: string;
  readonly chance: number;
  readonly baseRate: number;
}

/** What was known at a moment: nothing that happened later. */
class Known {
  readonly #watches = new Map<string, CaseWatch>();
  readonly #tallies = new Map<string, Tally>();
  #count = 0;
  #late = 0;

  learn({ streamId, events, meta, recordedAt }: Commit): void {
    const at = (meta['at'] as Instant | undefined) ?? recordedAt;
    const { watch, known } = watchCommit(this.#watches.get(streamId), { events, at });
    if (watch !== undefined) this.#watches.set(streamId, watch);
    for (const { processId, ruleId, unitId, outcome } of known) {
      this.#count += 1;
      this.#late += Number(outcome.isLate);
      for (const key of [`${processId}|${ruleId}`, unitId, 'whole'])
        this.#tallies.set(key, addOutcome(this.#tally(key), outcome));
    }
  }

  /** What is said at the instant of every open deadline of which there is enough to say. */
  say(at: Instant): readonly Said[] {
    const baseRate = (this.#late + 0.5) / (this.#count + 1);
    return [...this.#watches].flatMap(([caseId, { processId, unitId, deadlines }]) =>
      Object.entries(deadlines).flatMap(([deadlineId, { ruleId, ...span }]) => {
        const [rule, unit, whole] = [`${processId}|${ruleId}`, unitId, 'whole'].map((key) => this.#tally(key));
        const forecast = forecastOf({ rule: rule!, unit: unit!, whole: whole! }, span, at);
        return forecast.kind === 'chance' ? [{ caseId, deadlineId, chance: forecast.chance, baseRate }] : [];
      }),
    );
  }

  #tally(key: string): Tally {
    return this.#tallies.get(key) ?? EMPTY_TALLY;
  }
}

/** What came of each deadline, by case and id; those that were cancelled or still run are not there. */
const fatesOf = (commits: readonly Commit[]): ReadonlyMap<string, boolean> => {
  const fates = new Map<string, boolean>();
  const tell = (key: string, isLate: boolean): void => {
    if (!fates.has(key)) fates.set(key, isLate);
  };
  for (const { streamId, events } of commits)
    for (const event of events) {
      if (!isEngineEvent(event)) continue;
      const { type, data } = event as EngineEvent;
      if (type === 'DeadlinePassed') tell(`${streamId} ${data.deadlineId}`, true);
      if (type === 'DeadlineMet') tell(`${streamId} ${data.deadlineId}`, data.isLate);
    }
  return fates;
};

const days = (from: Instant, to: Instant): readonly Instant[] => {
  const all: Instant[] = [];
  for (let day = dayOf(from); startOfDay(day) < to; day = addDays(day, 1)) all.push(startOfDay(day));
  return all;
};

/** Goes through the log as it was told; each midnight something is said by what was known then. FORE-14 */
export const sayEachDay = (commits: readonly Commit[], from: Instant, to: Instant): readonly Said[] => {
  const known = new Known();
  let next = 0;
  return days(from, to).flatMap((at) => {
    for (let commit = commits[next]; commit !== undefined; commit = commits[next]) {
      if (((commit.meta['at'] as Instant | undefined) ?? commit.recordedAt) > at) break;
      known.learn(commit);
      next += 1;
    }
    return known.say(at);
  });
};

const judge = (said: readonly Said[], fates: ReadonlyMap<string, boolean>) =>
  said.flatMap(({ caseId, deadlineId, chance, baseRate }) => {
    const isLate = fates.get(`${caseId} ${deadlineId}`);
    return isLate === undefined ? [] : [{ forecast: { chance, isLate }, base: { chance: baseRate, isLate } }];
  });

/** What was said of each deadline on its first day: each counts once, while one that runs for long is spoken of on many days. */
const firstDays = (said: readonly Said[]): readonly Said[] => {
  const first = new Map<string, Said>();
  for (const one of said) {
    const key = `${one.caseId} ${one.deadlineId}`;
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()];
};

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

const meanMiss = (judged: readonly Judged[]): number =>
  calibrationOf(judged).reduce(
    (sum, { count, meanChance, lateShare }) => sum + (count / judged.length) * Math.abs(meanChance - lateShare),
    0,
  );

/** The forecast judged by two läsår of the demo: calibration by tenths, and its Brier score beside that of the base rate known at the time. */
export const benchForecast = async (cases = 400): Promise<Part> => {
  const demo = demoInstallation(NOW);
  await seedDemo(demo.parts, { cases });
  const commits = await demo.allCommits();
  await demo.close();
  const from = startOfDay(addDays(dayOf(NOW), -730));
  const said = sayEachDay(commits, from, NOW);
  const fates = fatesOf(commits);
  const judged = judge(said, fates);
  const first = judge(firstDays(said), fates).map(({ forecast }) => forecast);
  const forecasts = judged.map(({ forecast }) => forecast);
  const figures = calibrationOf(forecasts).map(({ said, count, meanChance, lateShare }) => ({
    name: `said ${said}`,
    count,
    meanSaid: rounded(meanChance),
    cameLate: rounded(lateShare),
  }));
  const brier = brierOf(forecasts);
  const baseBrier = brierOf(judged.map(({ base }) => base));
  const scores = [
    { name: 'Brier score, forecast', count: judged.length, score: rounded(brier) },
    { name: 'Brier score, base rate', count: judged.length, score: rounded(baseBrier) },
  ];
  return {
    figures: [...figures, ...scores],
    ratios: [
      { name: 'Brier score: forecast against base rate', ratio: brier / baseBrier, goal: 'less than 1' },
      { name: 'said against came, mean difference over all days', ratio: meanMiss(forecasts), goal: 'at most 0.1' },
      { name: 'said against came, on the first day of each', ratio: meanMiss(first), goal: 'at most 0.05' },
    ],
  };
};
