import type { ProcessDefinition } from '../../engine/process.ts';
import type { MemberHandler } from '../call.ts';
import type { AppDeps } from '../deps.ts';
import { processView } from '../presenters/process.ts';

/** The newest version of each process, in the order in which they are registered. */
export const newestOf = (processes: readonly ProcessDefinition[]): readonly ProcessDefinition[] =>
  processes.filter((process) => processes.every(({ id, version }) => id !== process.id || version <= process.version));

/** The processes as data to draw, for everybody who is logged in. */
export const processes =
  (deps: Pick<AppDeps, 'processes'>): MemberHandler<'processes'> =>
  ({ lang }) => ({ body: { items: newestOf(deps.processes).map((process) => processView(process, lang)) } });
