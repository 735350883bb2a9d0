import { dayOf } from '../../domain/calendar.ts';
import type { DeadlineView } from '../../contract/wire.ts';
import { epochMs, type Instant, instantOf } from '../../domain/clock.ts';
import type { DeadlinePlan, Tick } from '../../domain/deadline.ts';
import {
  explainDeadline,
  formatDayEn,
  formatDaySv,
  formatInstantEn,
  formatInstantSv,
  type Lang,
} from '../../domain/explain-deadline.ts';
import { citeInSwedish } from '../../domain/legal-source.ts';
import { explainSchoolDays, schoolDaysWithin } from '../../domain/school-days.ts';
import type { Deadline, DeadlineStatus } from '../../engine/case-state.ts';
import type { ProcessDefinition } from '../../engine/process.ts';
import type { CasePage } from './case-page.ts';
import { startedByInWords } from './started-by.ts';
import { whoInWords } from './words.ts';

/** When something is due, for people: limits in days by the last day on which it is in time. */
export const dueText = ({ dueAt, derivation }: DeadlinePlan, lang: Lang): string => {
  const lastDay = derivation.counted.at(-1);
  if (lastDay === undefined) return lang === 'sv' ? formatInstantSv(dueAt, 'long') : formatInstantEn(dueAt, 'long');
  return lang === 'sv' ? formatDaySv(lastDay, 'long') : formatDayEn(lastDay, 'long');
};

const isLate = (status: DeadlineStatus, dueAt: Instant, now: Instant): boolean => {
  switch (status.kind) {
    case 'running':
      return now >= dueAt;
    case 'passed':
      return true;
    case 'met':
      return status.isLate;
    case 'cancelled':
      return status.at >= dueAt;
  }
};

/** The days walked from start to due, in order. A limit in hours has only the days of its two ends. */
const daysOf = ({ dueAt, derivation }: DeadlinePlan): DeadlineView['days'] => {
  const { counted, skipped, startsAt } = derivation;
  const dueDay = counted.at(-1) ?? dayOf(dueAt);
  const days = new Map<string, DeadlineView['days'][number]>();
  days.set(dayOf(startsAt), { date: dayOf(startsAt), kind: 'start' });
  for (const { date, name } of skipped) days.set(date, { date, kind: 'skipped', ...(name !== undefined && { name }) });
  for (const date of counted) days.set(date, { date, kind: 'counted' });
  days.set(dueDay, { date: dueDay, kind: 'due' });
  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
};

const isDone = ({ status, nextTick }: Deadline, tick: Tick, index: number): boolean =>
  status.kind === 'running' || status.kind === 'passed' ? index < nextTick : tick.at <= status.at;

const ladderOf = (process: ProcessDefinition, deadline: Deadline, lang: Lang): DeadlineView['ladder'] =>
  deadline.plan.ticks.map((tick, index) => ({
    at: tick.at,
    kind: tick.kind,
    isDone: isDone(deadline, tick, index),
    ...('to' in tick && { to: whoInWords(process, tick.to, lang) }),
  }));

/** What is due, by the words of the process. */
export const deadlineTitle = (process: ProcessDefinition, ruleId: string, lang: Lang): string =>
  process.texts[lang].deadlines[ruleId] ?? ruleId;

/** A deadline that explains itself. Holds nothing about persons. */
export const deadlineView = (
  { process, state, calendar, lang, now }: Pick<CasePage, 'process' | 'state' | 'calendar' | 'lang' | 'now'>,
  deadline: Deadline,
): DeadlineView => {
  const { deadlineId, ruleId, plan, status } = deadline;
  const span = { from: dayOf(plan.derivation.startsAt), to: dayOf(instantOf(epochMs(plan.dueAt) - 1)) };
  const schoolDays = schoolDaysWithin(calendar, state.unitId, span);
  return {
    deadlineId,
    ruleId,
    title: deadlineTitle(process, ruleId, lang),
    dueAt: plan.dueAt,
    dueText: dueText(plan, lang),
    status: status.kind,
    isLate: isLate(status, plan.dueAt, now),
    basis: plan.derivation.basis,
    citation: citeInSwedish(plan.derivation.source),
    explanation: [
      ...explainDeadline(plan, lang, startedByInWords(process, deadline, lang)),
      ...explainSchoolDays(schoolDays, lang),
    ],
    days: daysOf(plan),
    ladder: ladderOf(process, deadline, lang),
  };
};
