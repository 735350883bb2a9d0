import type { Absence } from '../../src/domain/absence.ts';
import type { Instant } from '../../src/domain/clock.ts';
import { personId } from '../../src/domain/ids.ts';

/** Somebody away from an instant until another (excluded), and who stands in; `null`: nobody. */
export const anAbsence = (
  absent: string,
  deputy: string | null,
  from: Instant,
  to: Instant,
  more: Partial<Absence> = {},
): Absence => ({
  absenceId: `${absent}-${deputy}-${Date.parse(from)}`,
  absentId: personId(absent),
  deputyId: deputy === null ? null : personId(deputy),
  from,
  to,
  ...more,
});
