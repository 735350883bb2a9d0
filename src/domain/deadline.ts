import type { Instant, IsoDate } from './clock.ts';
import type { UnitId } from './ids.ts';
import type { LegalSource } from './legal-source.ts';
import type { Role } from './principal.ts';

/** Where a limit comes from. A number that is only custom is `policy`, whatever the law it serves. */
export type Basis = 'statute' | 'regulation' | 'policy';

/**
 * `sameDay`: by the end of the day on which it starts. `calendarDay`: by the end of the n-th day after, lov and holidays counted.
 * `workingDay`: by the end of the n-th working day after. `hour`: n × 60 minutes later, to the instant.
 */
export type LimitUnit = 'sameDay' | 'hour' | 'calendarDay' | 'workingDay';

/**
 * A length of time by which something must be done. `amount` is a whole number, 1–3 650; with `sameDay` it is not read, write 0.
 * @example { amount: 10, unit: 'workingDay' }
 */
export interface Limit {
  readonly amount: number;
  readonly unit: LimitUnit;
}

/** `lov`: neither pupils nor teaching; `studiedag`: the staff works and the pupils are free. */
export type SchoolDaysKind = 'lov' | 'studiedag';

/**
 * Days on which a skolenhet has no teaching; both ends included. They move no date: the law's clock runs on through them, and the huvudman's
 * routine counts the working days of the huvudman. They are told beside a date, so that nobody takes them for forgotten.
 */
export interface SchoolDays {
  readonly unitId: UnitId;
  readonly kind: SchoolDaysKind;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly name: string;
}

/** Days that count: which weekdays are worked, and which dates are not, with their names. */
export interface WorkCalendar {
  readonly version: number;
  /** ISO weekdays worked, 1 = Monday … 7 = Sunday. */
  readonly workingWeekdays: readonly number[];
  /** Free days by date with the name a Swede knows: `{"2026-06-19": "Midsommarafton"}`. */
  readonly freeDays: Readonly<Record<string, string>>;
  /** Days off that the huvudman has decided itself, such as klämdagar: date and name. */
  readonly huvudmanDays?: Readonly<Record<string, string>>;
  /** Lov and studiedagar of each skolenhet; they move no date. */
  readonly schoolDays?: readonly SchoolDays[];
  /** First and last day (included) that `freeDays` knows; dates outside throw `CalendarEnds`. */
  readonly knownFrom: IsoDate;
  readonly knownTo: IsoDate;
}

/** Who decided something about a date, as what and when, and the type of the event that says so. Open data: what was written stays sealed in that event. */
export interface DateDecision {
  readonly event: string;
  /** PersonId; `system` when nobody decided. */
  readonly by: string;
  /** Role or participant as which the person acted. */
  readonly as: string;
  readonly at: Instant;
}

/** A time during which the clock of a case stands still, with the reason in Swedish. Both days are included; `to` before `from` is no day at all. */
export interface Pause {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly reason: string;
  readonly decided?: DateDecision;
}

/** More time, to the end of a day. It never takes time away: a day before the one that was due changes nothing. */
export interface Extension {
  /** When it was due before (excluded). */
  readonly dueBefore: Instant;
  /** The new last day. */
  readonly lastDay: IsoDate;
  readonly decided: DateDecision;
}

/** That a decision of the huvudman let open cases follow another version of its routine. */
export interface Redating {
  /** When it was due before (excluded). */
  readonly dueBefore: Instant;
  readonly decisionNumber: string;
  readonly by: string;
  readonly at: Instant;
}

/** The words by which an act says "soon" without a number, and what they mean. */
export const TIME_WORDS = {
  skyndsamt: 'promptly',
  snarast: 'as soon as possible',
  genast: 'at once',
  'utan dröjsmål': 'without delay',
  'utan onödigt dröjsmål': 'without undue delay',
} as const satisfies Record<string, string>;
export type TimeWord = keyof typeof TIME_WORDS;

/** Who is told, and how long after the due instant. `sameDay` is at the due instant itself, and so is amount 0 of any unit. */
export interface Escalation {
  readonly after: Limit;
  readonly to: Role;
}

/** A number of days and where it comes from: what a process's `deadlines.ts` says, or a version of the huvudman's routine. */
export interface DeadlineRule {
  readonly ruleId: string;
  readonly limit: Limit;
  readonly basis: Basis;
  readonly source: LegalSource;
  /** The law's own word, where it gives one instead of a number. */
  readonly lawSays?: TimeWord;
  /** How long before due the owner is reminded; days are whole days that remain, the due day among them; `sameDay` is the start of the due day. */
  readonly remind: readonly Limit[];
  /** The levels, in any order: time decides which hands to which. */
  readonly escalate: readonly Escalation[];
}

/** Why a day between start and due was not counted. */
export interface SkippedDay {
  readonly date: IsoDate;
  readonly reason: 'weekend' | 'freeDay' | 'huvudmanDay' | 'pause';
  /** Name of the free day, the huvudman's own among them, or reason of the pause, in Swedish; absent for weekends. */
  readonly name?: string;
}

/** All that is needed to compute the date again, by hand or offline. */
export interface Derivation {
  readonly ruleId: string;
  /** Event type that started it, and when. */
  readonly startedBy: string;
  readonly startsAt: Instant;
  readonly limit: Limit;
  readonly basis: Basis;
  readonly source: LegalSource;
  readonly lawSays?: TimeWord;
  /** Versions of the policy and calendar used. */
  readonly policyVersion: number;
  readonly calendarVersion: number;
  /** In order; the start day for `sameDay`, empty for `hour`. */
  readonly counted: readonly IsoDate[];
  /** In order, from the day after the start to the due day. A day with several reasons has the first of free day, day off of the huvudman, weekend, pause. */
  readonly skipped: readonly SkippedDay[];
  /** In order of decision; absent without any. Days named in `counted` are those of the limit alone. */
  readonly extensions?: readonly Extension[];
  /** Absent without any. Older derivations have them in `skipped` alone. */
  readonly pauses?: readonly Pause[];
  /** The last time that another version moved it. */
  readonly redated?: Redating;
}

/** What happens by itself at an instant if nobody has done what was due: remind, pass, or hand up a level. */
export type Tick =
  | { readonly kind: 'remind'; readonly at: Instant; readonly to: Role | 'owner' }
  | { readonly kind: 'pass'; readonly at: Instant }
  | { readonly kind: 'escalate'; readonly at: Instant; readonly from: Role | 'owner'; readonly to: Role };

/** The instant (excluded) by which something must be done, and the way there. */
export interface DeadlinePlan {
  readonly dueAt: Instant;
  readonly derivation: Derivation;
  /** In order of time, `pass` among them exactly once. */
  readonly ticks: readonly Tick[];
}
