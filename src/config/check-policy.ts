import type { Limit } from '../domain/deadline.ts';
import type { Issue } from '../domain/refusal.ts';
import type { DeadlineDefinition, PolicyOptions, ProcessDefinition } from '../engine/process.ts';

import { isNeverLater } from './stricter.ts';

/** What the huvudman wants of a process, as sent. */
export interface PolicyDraft {
  readonly limits: Readonly<Record<string, Limit>>;
  readonly options: PolicyOptions;
}

/** Longest amount of a limit, and longest text of an option; both included. */
const MOST = 3650;
const LONGEST_TEXT = 200;

const isWhole = (value: number, least: number): boolean => Number.isInteger(value) && value >= least && value <= MOST;

const isLimit = ({ amount, unit }: Limit): boolean => (unit === 'sameDay' ? amount === 0 : isWhole(amount, 1));

const isFromLaw = ({ basis }: DeadlineDefinition): boolean => basis !== 'policy';

/** Law may be kept more strictly than it asks, never less; custom may be anything. */
const whyNotLimit = (rules: readonly DeadlineDefinition[], limit: Limit): string | undefined => {
  if (rules.length === 0) return 'unknownRule';
  if (!isLimit(limit)) return 'outOfRange';
  return rules.some((rule) => isFromLaw(rule) && !isNeverLater(limit, rule.limit)) ? 'laterThanLaw' : undefined;
};

const whyNotOption = (known: PolicyOptions, name: string, value: boolean | number | string): string | undefined => {
  if (!Object.hasOwn(known, name)) return 'unknownOption';
  if (typeof value !== typeof known[name]) return 'wrongType';
  const isInRange = typeof value === 'number' ? isWhole(value, 0) : String(value).length <= LONGEST_TEXT;
  return isInRange ? undefined : 'outOfRange';
};

/** A name as a step of a JSON Pointer. */
const step = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

const issuesIn = <Value>(
  part: keyof PolicyDraft,
  values: Readonly<Record<string, Value>>,
  why: (name: string, value: Value) => string | undefined,
): readonly Issue[] =>
  Object.entries(values).flatMap(([name, value]) => {
    const code = why(name, value);
    return code === undefined ? [] : [{ pointer: `/${part}/${step(name)}`, code }];
  });

/**
 * What is wrong with a policy for the process; empty when nothing is.
 * Codes: unknownRule, outOfRange, laterThanLaw, unknownOption, wrongType. Planned work has its own days and takes no limit.
 */
export const checkPolicy = (process: ProcessDefinition, { limits, options }: PolicyDraft): readonly Issue[] => [
  ...issuesIn('limits', limits, (ruleId, limit) =>
    whyNotLimit(
      process.deadlines.filter((rule) => rule.ruleId === ruleId),
      limit,
    ),
  ),
  ...issuesIn('options', options, (name, value) => whyNotOption(process.options, name, value)),
];
