/** What a process folder may use of the engine. */
export { defineProcess } from './define-process.ts';
export type { ProcessStatistics } from './process-statistics.ts';
export type {
  Actor,
  CommandDefinition,
  DeadlineDefinition,
  DecidedMeasure,
  DocumentProposals,
  Facts,
  MachineEvent,
  MachineInput,
  NotificationRule,
  PlannedItem,
  PlannedStart,
  PlannedWork,
  PolicyOptions,
  ProcessDefinition,
  Publication,
  RulePack,
  Spawn,
  StateRule,
} from './process.ts';
