import type { DeadlineExplanation } from '../../contract/wire.ts';
import { dayOf } from '../../domain/calendar.ts';
import type { WorkCalendar } from '../../domain/deadline.ts';
import type { JsonObject } from '../../domain/json.ts';
import type { Deadline } from '../../engine/case-state.ts';
import { type DeadlinePage, deadlineView } from './deadline.ts';

type Days = Readonly<Record<string, string>>;

/** The days off between two days, both included. */
const between = (days: Days, from: string, to: string): Days =>
  Object.fromEntries(Object.entries(days).filter(([date]) => from <= date && date <= to));

const evidenceOf = (
  { state, process }: DeadlinePage,
  { deadlineId, plan }: Deadline,
  { version, workingWeekdays, freeDays, huvudmanDays = {} }: WorkCalendar,
): JsonObject => {
  const [from, to] = [dayOf(plan.derivation.startsAt), dayOf(plan.dueAt)];
  const about = { caseNumber: state.opening.caseNumber, processId: process.id, processVersion: process.version };
  const days = { freeDays: between(freeDays, from, to), huvudmanDays: between(huvudmanDays, from, to) };
  const calendar = { version, workingWeekdays, ...days, knownFrom: from, knownTo: to };
  return { format: 'skyndsam.deadline/1', ...about, deadlineId, ...plan, calendar } as unknown as JsonObject;
};

/** An explanation to be kept: sentences for people, and what is needed to work the date out again. */
export const explanationView = (
  page: DeadlinePage,
  deadline: Deadline,
  calendar: WorkCalendar,
): DeadlineExplanation => {
  const { caseNumber } = page.state.opening;
  const { title, dueText, explanation } = deadlineView(page, deadline);
  return {
    fileName: `${caseNumber}-${deadline.deadlineId}`.replaceAll(/[^\w.-]/g, '_'),
    text: [`${caseNumber}: ${title}`, dueText, '', ...explanation].join('\n'),
    evidence: evidenceOf(page, deadline, calendar),
  };
};
