import type { Escalation, Limit } from '../../src/domain/deadline.ts';

// Lengths of time as the processes write them, and the levels to which what is late is handed up.

export const workingDays = (amount: number): Limit => ({ amount, unit: 'workingDay' });
export const calendarDays = (amount: number): Limit => ({ amount, unit: 'calendarDay' });
export const hours = (amount: number): Limit => ({ amount, unit: 'hour' });
export const SAME_DAY: Limit = { amount: 0, unit: 'sameDay' };

const TO_REKTOR: Escalation = { after: SAME_DAY, to: 'rektor' };
const TO_SKOLCHEF: Escalation = { after: workingDays(1), to: 'skolchef' };
const TO_DESK: Escalation = { after: workingDays(5), to: 'handlaggare' };
const TO_NAMND: Escalation = { after: workingDays(20), to: 'namnd' };

/** Time up by time up: the school's leader, the huvudman's officer, its desk, and last the nämnd's list without names. */
export const FROM_INVESTIGATOR: readonly Escalation[] = [TO_REKTOR, TO_SKOLCHEF, TO_DESK, TO_NAMND];
export const FROM_REKTOR: readonly Escalation[] = [TO_SKOLCHEF, TO_DESK, TO_NAMND];
export const FROM_HUVUDMAN: readonly Escalation[] = [{ ...TO_SKOLCHEF, after: SAME_DAY }, TO_DESK, TO_NAMND];
