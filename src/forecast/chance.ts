import { epochMs, type Instant } from '../domain/clock.ts';
import { type Similar, similarAt, type Tally } from './tally.ts';

/** What is known of deadlines that have ended: by the same rule, at the same unit, and in the whole of the huvudman. */
export interface Evidence {
  readonly rule: Tally;
  readonly unit: Tally;
  readonly whole: Tally;
}

/** When a deadline started and when it is due (excluded). */
export type Span = { readonly startsAt: Instant; readonly dueAt: Instant };

/**
 * What is said of an open deadline. `late`: its time is over, which is a fact. `chance`: within 0–1, with the deadlines of the same rule on
 * which it stands. `tooLittle`: fewer of them than {@link LEAST_SIMILAR}, so nothing is said.
 */
export type Forecast =
  | { readonly kind: 'late' }
  | { readonly kind: 'chance'; readonly chance: number; readonly basis: Similar }
  | { readonly kind: 'tooLittle'; readonly basis: Similar };

/** So many deadlines of the same rule must have been open as long before a number is said. */
export const LEAST_SIMILAR = 10;

/** The weight of the wider group beside a narrower one, in deadlines. */
const STRENGTH = 10;

/**
 * Mean of the posterior of a share under a Beta prior with mean `towards` and the weight of {@link STRENGTH} observations: few
 * observations say little, many say all.
 * @source Gelman et al., Bayesian Data Analysis (3rd ed.), 2.4 and 5.3
 */
const shrunk = ({ late, count }: Similar, towards: number): number => (late + STRENGTH * towards) / (count + STRENGTH);

/** Jeffreys' prior, Beta(½, ½): what is said before anything is known is one half. */
const uninformed = ({ late, count }: Similar): number => (late + 0.5) / (count + 1);

/** The share of its time that has gone, 0 or more; 1 and on when it is due. */
export const shareOf = ({ startsAt, dueAt }: Span, at: Instant): number => {
  const length = epochMs(dueAt) - epochMs(startsAt);
  return length <= 0 ? 1 : Math.max(0, (epochMs(at) - epochMs(startsAt)) / length);
};

/**
 * The chance that an open deadline ends late, given that it is not done yet: of the deadlines by the same rule that were still open at this
 * share of their time, how many became late, shrunk towards the same for all rules at the unit, and that towards the whole of the huvudman.
 * The more time has gone, the fewer are left that were done in time after all.
 */
export const forecastOf = (evidence: Evidence, span: Span, at: Instant): Forecast => {
  if (at >= span.dueAt) return { kind: 'late' };
  const share = shareOf(span, at);
  const basis = similarAt(evidence.rule, share);
  if (basis.count < LEAST_SIMILAR) return { kind: 'tooLittle', basis };
  const whole = uninformed(similarAt(evidence.whole, share));
  return { kind: 'chance', basis, chance: shrunk(basis, shrunk(similarAt(evidence.unit, share), whole)) };
};

/** The forecast of one of a case's open deadlines. */
export interface DeadlineForecast {
  readonly ruleId: string;
  readonly dueAt: Instant;
  readonly forecast: Forecast;
}

const RANK = { late: 2, chance: 1, tooLittle: 0 } as const satisfies Record<Forecast['kind'], number>;
const chanceIn = ({ forecast }: DeadlineForecast): number => (forecast.kind === 'chance' ? forecast.chance : 0);

/** Orders by risk: what is late first, then the higher chance, what nothing is said of last; equals by due, then by rule. */
export const byRisk = (a: DeadlineForecast, b: DeadlineForecast): number =>
  RANK[b.forecast.kind] - RANK[a.forecast.kind] ||
  chanceIn(b) - chanceIn(a) ||
  (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0) ||
  (a.ruleId < b.ruleId ? -1 : 1);

/** The step of a case that is the most likely to be late; `undefined` when nothing runs. */
export const riskiest = (deadlines: readonly DeadlineForecast[]): DeadlineForecast | undefined =>
  [...deadlines].sort(byRisk)[0];
