/** What a process folder may use of the engine. */
export { defineProcess, ProcessIncomplete } from './define-process.ts';
export type {
  Actor,
  CommandDefinition,
  CommandKind,
  DeadlineDefinition,
  Effects,
  Facts,
  MachineEvent,
  MachineInput,
  NotificationRule,
  PlannedItem,
  PlannedWork,
  PolicyOptions,
  ProcessDefinition,
  Restriction,
  RulePack,
  StateRule,
} from './process.ts';
