import type { JsonObject } from './json.ts';
import type { Role } from './principal.ts';
import type { Skolform, UnitKind } from './unit.ts';

/** The same words in both languages. */
export interface Words {
  readonly sv: string;
  readonly en: string;
}

/** A day of every läsår: a month and day `MM-DD` (29 February is the 28th where there is none), or a weekday (1 = Monday) of an ISO week. */
export type When =
  | { readonly kind: 'day'; readonly monthDay: string }
  | { readonly kind: 'week'; readonly week: number; readonly weekday: number };

/** Roles that may answer for an activity. */
export const ACTIVITY_OWNERS = ['rektor', 'skolchef', 'handlaggare'] as const satisfies readonly Role[];
export type ActivityOwner = (typeof ACTIVITY_OWNERS)[number];

/** Something that the huvudman does every läsår on a day: a case of a process, at each unit of a level. */
export interface Activity {
  /** Unique in the wheel; names the case together with process, unit and läsår, so it is kept when the wheel is edited. */
  readonly id: string;
  readonly processId: string;
  /** A start command that says that it may be planned. */
  readonly command: string;
  /** Answers to its form that are the same every time: codes. */
  readonly answers: JsonObject;
  /** Each skolenhet, each område, or the huvudman itself. */
  readonly level: UnitKind;
  /** Only skolenheter with one of these; empty: all. */
  readonly skolformer: readonly Skolform[];
  /** When it is to be done. */
  readonly when: When;
  /** The case is opened so many calendar days before, 0–200. */
  readonly leadDays: number;
  readonly owner: ActivityOwner;
  readonly title: Words;
}

/** A huvudman's systematic quality work over a läsår. */
export interface Wheel {
  readonly id: string;
  readonly name: Words;
  /** Which public description it is like. */
  readonly basis: Words;
  /** First day of the läsår, `MM-DD`. */
  readonly lasarStart: string;
  /** What the work is about, in the order of the year. */
  readonly areas: readonly Words[];
  readonly activities: readonly Activity[];
}

/** A wheel as decided: in force from a läsår, named by the year in which it begins, until a newer version's first läsår. */
export interface WheelVersion {
  readonly version: number;
  readonly wheel: Wheel;
  readonly fromLasar: number;
  readonly decisionNumber: string;
  /** An instant. */
  readonly chosenAt: string;
}
