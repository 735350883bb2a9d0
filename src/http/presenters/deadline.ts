import { addDays, dayOf, daysBetween } from '../../domain/calendar.ts';
import type { DeadlineView } from '../../contract/wire.ts';
import { epochMs, type Instant, type IsoDate, instantOf } from '../../domain/clock.ts';
import type { DeadlinePlan } from '../../domain/deadline.ts';
import { lastDayOf, lastDayOfLimit } from '../../domain/last-day.ts';
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
import { decidedInWords, decisionView } from './decided.ts';
import { startedByInWords } from './started-by.ts';

/** When something is due, for people: limits in days by the last day on which it is in time. */
export const dueText = ({ dueAt, derivation }: DeadlinePlan, lang: Lang): string => {
  const lastDay = lastDayOf(derivation);
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

/** From the day after one to another; none when either is missing. */
const daysAfter = (day: IsoDate | undefined, to: IsoDate): readonly IsoDate[] => {
  const length = day === undefined ? 0 : Math.max(0, daysBetween(day, to));
  return Array.from({ length }, (_, index) => addDays(to, index - length + 1));
};

/** The days walked from start to due, in order. A limit in hours has only the days of its two ends. */
const daysOf = ({ dueAt, derivation }: DeadlinePlan): DeadlineView['days'] => {
  const { counted, skipped, startsAt } = derivation;
  const dueDay = lastDayOf(derivation) ?? dayOf(dueAt);
  const days = new Map<string, DeadlineView['days'][number]>();
  days.set(dayOf(startsAt), { date: dayOf(startsAt), kind: 'start' });
  for (const date of daysAfter(lastDayOfLimit(derivation), dueDay)) days.set(date, { date, kind: 'extended' });
  for (const { date, name, reason } of skipped)
    days.set(date, { date, kind: reason === 'pause' ? 'pause' : 'skipped', ...(name !== undefined && { name }) });
  for (const [index, date] of counted.entries()) days.set(date, { date, kind: 'counted', number: index + 1 });
  days.set(dueDay, { ...days.get(dueDay), date: dueDay, kind: 'due' });
  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
};

/** What is due, by the words of the process. */
export const deadlineTitle = (process: ProcessDefinition, ruleId: string, lang: Lang): string =>
  process.texts[lang].deadlines[ruleId] ?? ruleId;

/** Pauses and extensions, with who decided them. */
const decidedDays = (
  page: DeadlinePage,
  { derivation }: DeadlinePlan,
): Pick<DeadlineView, 'extensions' | 'pauses'> => ({
  extensions: (derivation.extensions ?? []).map(({ dueBefore, lastDay, decided }) => ({
    from: lastMomentDay(dueBefore),
    to: lastDay,
    decided: decisionView(page, decided),
  })),
  pauses: (derivation.pauses ?? [])
    .filter(({ from, to }) => from <= to)
    .map(({ from, to, reason, decided }) => ({
      ...{ from, to, reason },
      ...(decided !== undefined && { decided: decisionView(page, decided) }),
    })),
});

/** The day that an instant at midnight ends. */
const lastMomentDay = (at: Instant): IsoDate => dayOf(instantOf(epochMs(at) - 1));

/** What a deadline is presented from. */
export type DeadlinePage = Pick<CasePage, 'process' | 'state' | 'calendar' | 'lang' | 'now' | 'names' | 'reader'>;

/** A deadline that explains itself. Of persons it names only who decided a pause or an extension. */
export const deadlineView = (page: DeadlinePage, deadline: Deadline): Omit<DeadlineView, 'ladder'> => {
  const { process, state, calendar, lang, now } = page;
  const { deadlineId, ruleId, plan, status } = deadline;
  const span = { from: dayOf(plan.derivation.startsAt), to: lastMomentDay(plan.dueAt) };
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
      ...explainDeadline(plan, lang, startedByInWords(process, deadline, lang), decidedInWords(page)),
      ...explainSchoolDays(schoolDays, lang),
    ],
    days: daysOf(plan),
    ...decidedDays(page, plan),
    schoolDays: schoolDays.map(({ from, to, name }) => ({ from, to, name })),
  };
};
