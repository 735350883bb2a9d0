import type { Instant } from '../domain/clock.ts';
import type { CaseId, UnitId } from '../domain/ids.ts';

/** A kind of measure and how it went, as one code of a fact. No code holds `/`. */
export const trialOf = (kind: string, effect: string): string => `${kind}/${effect}`;

/** The two of {@link trialOf}. */
export const partsOfTrial = (trial: string): readonly [kind: string, effect: string] => {
  const [kind = '', effect = ''] = trial.split('/');
  return [kind, effect];
};

/** What became known of a case by one commit. Codes, days, units and ids of deadlines: never a word about a person. */
export type Change = {
  /** When it was recorded. */
  readonly at: Instant;
  readonly unitId?: UnitId;
  /** Who may count it: see `sight.ts`. */
  readonly sight?: string;
  /** By dimension the codes that hold from now on. */
  readonly answers?: Readonly<Record<string, readonly string[]>>;
  /** By milestone the moment, or the day. */
  readonly reached?: Readonly<Record<string, string>>;
  readonly isClosed?: boolean;
  readonly outcomes?: Readonly<Record<string, boolean>>;
  /** By deadline the rule and whether it is late; null: it runs again. */
  readonly deadlines?: Readonly<Record<string, { readonly ruleId: string; readonly isLate: boolean } | null>>;
};

/** All of a case that is counted, with when each part of it was recorded: what was known at any instant can be told for ever. */
export type Fact = {
  readonly caseId: CaseId;
  readonly processId: string;
  /** Decides the period to which it belongs, for ever. */
  readonly openedAt: Instant;
  /** In the order of the log. */
  readonly changes: readonly Change[];
};

/** A case as it was known at an instant. */
export interface FactState {
  readonly openedAt: Instant;
  readonly unitId: UnitId;
  readonly isMoved: boolean;
  readonly sight: string;
  readonly answers: Readonly<Record<string, readonly string[]>>;
  /** The first time of each. */
  readonly reached: Readonly<Record<string, string>>;
  readonly isClosed: boolean;
  readonly wasReopened: boolean;
  readonly outcomes: Readonly<Record<string, boolean>>;
  readonly deadlines: Readonly<Record<string, { readonly ruleId: string; readonly isLate: boolean } | null>>;
}

/** Nobody may count a case of which it is not known yet who may. */
const UNSEEN = 'none/';

const begun = (openedAt: Instant, unitId: UnitId): FactState => ({
  ...{ openedAt, unitId, isMoved: false, sight: UNSEEN, answers: {}, reached: {} },
  ...{ isClosed: false, wasReopened: false, outcomes: {}, deadlines: {} },
});

/** The state after one more change. */
const changed = (state: FactState, change: Change): FactState => ({
  openedAt: state.openedAt,
  unitId: change.unitId ?? state.unitId,
  isMoved: state.isMoved || (change.unitId !== undefined && change.unitId !== state.unitId),
  sight: change.sight ?? state.sight,
  answers: change.answers === undefined ? state.answers : { ...state.answers, ...change.answers },
  reached: change.reached === undefined ? state.reached : { ...change.reached, ...state.reached },
  isClosed: change.isClosed ?? state.isClosed,
  wasReopened: state.wasReopened || (state.isClosed && change.isClosed === false),
  outcomes: change.outcomes === undefined ? state.outcomes : { ...state.outcomes, ...change.outcomes },
  deadlines: change.deadlines === undefined ? state.deadlines : { ...state.deadlines, ...change.deadlines },
});

/**
 * The case as it was known just before the instant; as it is known now without one. Undefined when nothing of it had been recorded.
 * What is recorded later changes nothing in the answer.
 */
export const factAsOf = ({ openedAt, changes }: Fact, before?: Instant): FactState | undefined => {
  const known = before === undefined ? changes : changes.filter(({ at }) => at < before);
  const unitId = known[0]?.unitId;
  return unitId === undefined ? undefined : known.reduce(changed, begun(openedAt, unitId));
};
