import type { ProcessDefinition } from '../../engine/process.ts';
import { may } from '../../policies/may.ts';
import { allUnits } from '../all-units.ts';
import type { MemberHandler } from '../call.ts';
import type { AppDeps } from '../deps.ts';
import { processView } from '../presenters/process.ts';

/** The newest version of each process, in the order in which they are registered. */
export const newestOf = (processes: readonly ProcessDefinition[]): readonly ProcessDefinition[] =>
  processes.filter((process) => processes.every(({ id, version }) => id !== process.id || version <= process.version));

/** The processes as data to draw, for everybody who is logged in. */
export const processes =
  ({ processes: all, directory }: Pick<AppDeps, 'processes' | 'directory'>): MemberHandler<'processes'> =>
  ({ lang, person, at }) => {
    const org = directory.org();
    const places = allUnits(directory).filter(({ unitId }) => may(person, 'unit.report', { unitId }, org, at));
    const mayStart = (process: ProcessDefinition) => (command: string) =>
      places.some(({ unitId }) => may(person, 'case.report', { process, command, unitId }, org, at));
    return { body: { items: newestOf(all).map((process) => processView(process, lang, mayStart(process))) } };
  };
