import type { PolicyOptions, ProcessDefinition } from '../engine/process.ts';

/** Numbers of the huvudman's routine by which alarms are told; none of them is law. */
export type AlarmPolicy = PolicyOptions;

/** Names of the options by which a process says that it has alarms; without one, or by 0, there is none of its kind. */
export const ALARM_OPTIONS = {
  /** So many days back, counted by when cases were opened. */
  days: 'alarmDays',
  /** A unit is silent after so many days without a report. */
  silentDays: 'silentDays',
  /** The least number of pupils of which so long a silence is told. */
  silentPupils: 'silentPupils',
} as const;

/** What is in force of a process: the huvudman's newest policy over the process's own. */
export const alarmPolicyOf = (
  { options }: Pick<ProcessDefinition, 'options'>,
  policy: { readonly options: PolicyOptions },
): AlarmPolicy => ({ ...options, ...policy.options });

/** A whole number of the policy; 0 when it is none. */
export const limitOf = (policy: AlarmPolicy, name: string): number => {
  const value = policy[name];
  return typeof value === 'number' && value > 0 ? value : 0;
};
