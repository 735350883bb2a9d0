import type { ProcessDefinition } from '../engine/process.ts';
import type { ProcessStatistics } from '../engine/process-statistics.ts';

/** A process that is counted. */
export type CountedProcess = ProcessDefinition & { readonly statistics: ProcessStatistics };

const isCounted = (process: ProcessDefinition): process is CountedProcess => process.statistics !== undefined;

/** The newest version, given last, of each process that is counted. */
export const countedProcesses = (processes: readonly ProcessDefinition[]): readonly CountedProcess[] =>
  [...new Map(processes.map((process) => [process.id, process])).values()].filter(isCounted);

/** By its id what is counted of each process that is. */
export const countedById = (processes: readonly ProcessDefinition[]): ReadonlyMap<string, ProcessStatistics> =>
  new Map(countedProcesses(processes).map(({ id, statistics }) => [id, statistics]));
