import { addDays, dayOf, startOfDay } from '../domain/calendar.ts';
import type { Absence, Jour } from '../domain/absence.ts';
import type { Instant } from '../domain/clock.ts';
import type { Kommun, Staff } from './kommun.ts';

/** Who is away, who stands in, and who has jour, as it is told in the kommun at `now`. */
export interface DemoCover {
  readonly absences: readonly Absence[];
  readonly jour: readonly Jour[];
}

const JUNE = 6;
const YEAR_AND_MONTH = 7;

const daysFrom = (now: Instant, days: number): Instant => startOfDay(addDays(dayOf(now), days));

/** The middle of the month in the next summer that has not begun. */
const summer = (now: Instant, month: number): Instant => {
  const [year = 0, thisMonth = 0] = now.slice(0, YEAR_AND_MONTH).split('-').map(Number);
  const day = `${thisMonth < JUNE ? year : year + 1}-${String(month).padStart(2, '0')}-15`;
  return startOfDay(day as Parameters<typeof startOfDay>[0]);
};

const absence = (
  name: string,
  absent: Staff,
  deputy: Staff,
  [from, to]: readonly [Instant, Instant],
  decisionNumber: string,
): Absence => ({
  ...{ absenceId: `a-${name}`, absentId: absent.personId, deputyId: deputy.personId, from, to, decisionNumber },
  registeredBy: [absent.personId],
});

/** A rektor who will be away and has a deputy of her own; one who is away now, for whom the head of the area stands in; jour over the summer. */
export const coverOf = ({ schools, office }: Kommun, now: Instant): DemoCover => {
  const year = now.slice(0, 4);
  const [first, second] = schools.filter(({ rektor }) => rektor !== undefined);
  const { rektor, deputy = office.head } = first ?? {};
  const { rektor: other, areaHead } = second ?? {};
  const [area] = areaHead?.roles ?? [];
  return {
    absences: [
      ...(rektor === undefined
        ? []
        : [absence('jul', rektor, deputy, [daysFrom(now, 25), daysFrom(now, 46)], `BUN ${year}/311`)]),
      ...(other === undefined || areaHead === undefined
        ? []
        : [absence('nu', other, areaHead, [daysFrom(now, -2), daysFrom(now, 10)], `BUN ${year}/298`)]),
    ],
    jour:
      areaHead === undefined || area === undefined
        ? []
        : [
            {
              ...{ jourId: 'j-sommar', onDutyId: areaHead.personId, role: 'rektor', unitId: area.unitId },
              ...{ from: summer(now, JUNE), to: summer(now, JUNE + 2), decisionNumber: `BUN ${year}/305` },
              registeredBy: [office.head.personId],
            },
          ],
  };
};
