import { dayOf, daysBetween } from '../../src/domain/calendar.ts';
import { parseInstant } from '../../src/domain/clock.ts';
import type { Role } from '../../src/domain/principal.ts';
import type { MachineEvent } from '../../src/engine/index.ts';
import { answer } from '../shared/read.ts';

// What a report says about who is accused, and when it was known. The roster is believed before the tick in a box.

const LEADERS: readonly Role[] = ['rektor', 'bitr_rektor', 'skolchef'];
const rolesOfAccused = ({ facts }: MachineEvent): readonly Role[] => facts.barredRoles ?? [];
const kind = (event: MachineEvent): string => answer(event, 'accusedKind') ?? '';

/** Somebody who stands for the huvudman is accused. @source SL 6:9 */
export const namesHuvudman = (event: MachineEvent): boolean =>
  kind(event) === 'huvudman' || rolesOfAccused(event).includes('skolchef');

/** Somebody kept out of the case leads the unit. */
export const barredLead = (event: MachineEvent): boolean =>
  rolesOfAccused(event).some((role) => LEADERS.includes(role));

/** Somebody who leads the school, or leads those who do, is accused: the school can no longer handle the case. @source FL 16 */
export const namesLeadership = (event: MachineEvent): boolean =>
  kind(event) === 'rektor' || namesHuvudman(event) || barredLead(event);

/** Anybody employed is accused. @source SL 6:9 */
export const namesStaff = (event: MachineEvent): boolean =>
  kind(event) === 'personal' || namesLeadership(event) || rolesOfAccused(event).length > 0;

/** Days of the calendar from kännedom to the report; 0 while the form is not filled in. */
export const daysLate = (event: MachineEvent): number => {
  const noticedAt = answer(event, 'noticedAt');
  return noticedAt === null ? 0 : daysBetween(dayOf(parseInstant(noticedAt)), dayOf(event.at));
};
