import type { UnitId } from '../domain/ids.ts';

/** Of which pupils: everybody. */
export const EVERYBODY = 'alla';

/** A series and a period of it. */
export interface PointKey {
  readonly indicatorId: string;
  readonly unitId: UnitId;
  /** `2025-2026`, `2025-ht`, `2026-vt`. */
  readonly period: string;
  /** {@link EVERYBODY}, or as it was written, in small letters. */
  readonly group: string;
}

/** What was measured. */
export interface Measured {
  readonly value: number;
  /** Number of answers; null where nobody told. */
  readonly count: number | null;
}

/** A value of a series. */
export type Point = PointKey & Measured;

/** Text by which two points are of the same series and period. No id, code or group holds `|`. */
export const keyOf = ({ indicatorId, unitId, period, group }: PointKey): string =>
  [indicatorId, unitId, period, group].join('|');

/** Whether the same was measured. */
export const isSame = (one: Measured, other: Measured): boolean =>
  one.value === other.value && one.count === other.count;
