import type { Activity, Wheel, When } from '../domain/arshjul.ts';
import { type Instant, parseIsoDate } from '../domain/clock.ts';
import { isSealed } from '../domain/form.ts';
import type { Issue } from '../domain/refusal.ts';
import { parseForm } from '../contract/form-schema.ts';
import { dayOf } from '../domain/calendar.ts';
import type { CommandDefinition, ProcessDefinition } from '../engine/process.ts';
import { dataOf } from './occurrences.ts';

const MOST_LEAD_DAYS = 200;

const isMonthDay = (text: string): boolean => {
  try {
    return parseIsoDate(`2024-${text}`) !== undefined; // a leap year has every day
  } catch {
    return false;
  }
};

const isBetween = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

const isWhen = (when: When): boolean =>
  when.kind === 'day' ? isMonthDay(when.monthDay) : isBetween(when.week, 1, 52) && isBetween(when.weekday, 1, 7);

/** The newest version of each process decides. */
const plannedIn = (
  processes: readonly ProcessDefinition[],
  { processId, command }: Activity,
): Issue | CommandDefinition => {
  const process = processes.findLast(({ id }) => id === processId);
  if (process === undefined) return { pointer: '/processId', code: 'unknownProcess', params: { process: processId } };
  const definition = Object.hasOwn(process.commands, command) ? process.commands[command] : undefined;
  if (definition?.planned === undefined)
    return { pointer: '/command', code: 'notPlanned', params: { process: processId } };
  return definition;
};

/** Answers are codes, and together with what the wheel fills in they are what the form asks for. */
const answerIssues = (
  activity: Activity,
  { form, planned = {} }: CommandDefinition,
  now: Instant,
): readonly Issue[] => {
  const words = (form?.fields ?? []).filter((field) => isSealed(field) && Object.hasOwn(activity.answers, field.name));
  if (words.length > 0) return words.map(({ name }) => ({ pointer: `/answers/${name}`, code: 'notACode' }));
  const sample = { activity, dueOn: dayOf(now), lasar: Number(now.slice(0, 4)) };
  const parsed = parseForm(form, dataOf(sample, planned, dayOf(now)), now);
  return parsed.ok ? [] : parsed.issues.map((issue) => ({ ...issue, pointer: `/answers${issue.pointer}` }));
};

const activityIssues = (
  processes: readonly ProcessDefinition[],
  activity: Activity,
  now: Instant,
): readonly Issue[] => {
  const found = plannedIn(processes, activity);
  return [
    ...(isWhen(activity.when) ? [] : [{ pointer: '/when', code: 'outOfRange' }]),
    ...(isBetween(activity.leadDays, 0, MOST_LEAD_DAYS) ? [] : [{ pointer: '/leadDays', code: 'outOfRange' }]),
    ...(activity.level === 'skolenhet' || activity.skolformer.length === 0
      ? []
      : [{ pointer: '/skolformer', code: 'notAsked' }]),
    ...('pointer' in found ? [found] : answerIssues(activity, found, now)),
  ];
};

/**
 * What is wrong with a wheel on this installation; empty when nothing is. Codes: outOfRange, twice, unknownProcess, notPlanned, notACode,
 * notAsked and those of forms.
 */
export const checkWheel = (wheel: Wheel, processes: readonly ProcessDefinition[], now: Instant): readonly Issue[] => {
  const ids = wheel.activities.map(({ id }) => id);
  return [
    ...(isMonthDay(wheel.lasarStart) ? [] : [{ pointer: '/lasarStart', code: 'outOfRange' }]),
    ...(ids.length === 0 ? [{ pointer: '/activities', code: 'required' }] : []),
    ...wheel.activities.flatMap((activity, at) =>
      [
        ...(ids.indexOf(activity.id) === at ? [] : [{ pointer: '/id', code: 'twice' }]),
        ...activityIssues(processes, activity, now),
      ].map((issue) => ({ ...issue, pointer: `/activities/${at}${issue.pointer}` })),
    ),
  ];
};
