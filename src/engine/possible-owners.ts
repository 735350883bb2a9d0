import type { Role } from '../domain/principal.ts';
import { actorName, ITEM_OWNER } from './actors.ts';
import type { Task } from './case-state.ts';
import type { Actor, ProcessDefinition } from './process.ts';

const others = (process: ProcessDefinition): readonly Actor[] =>
  Object.values(process.commands)
    .filter(({ who }) => who.some(({ task }) => task === true))
    .flatMap(({ who }) => who);

/** Those who could own the task, in order of preference; of planned work whoever else may do it, or owns a state. */
const candidates = (process: ProcessDefinition, { name }: Pick<Task, 'name'>): readonly Actor[] => {
  const state = process.states[name];
  if (state !== undefined) return state.owner;
  const those = others(process);
  return those.length > 0 ? those : Object.values(process.states).flatMap(({ owner }) => owner);
};

/**
 * Roles on which it hangs whose task it is, as long as those with whom it is are present: the owner's, and those before it. A role
 * that comes after them changes nothing. Of planned work in the hands of the person named: none.
 */
export const rolesThatDecide = (process: ProcessDefinition, task: Pick<Task, 'name' | 'owner'>): readonly Role[] => {
  if (task.owner === ITEM_OWNER) return [];
  const actors = candidates(process, task);
  const last = actors.findLastIndex((actor) => actorName(actor) === task.owner);
  const deciding = last < 0 ? actors : actors.slice(0, last + 1);
  return [...new Set(deciding.flatMap(({ role }) => role ?? []))];
};
