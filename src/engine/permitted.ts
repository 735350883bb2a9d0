import type { Instant } from '../domain/clock.ts';
import { nameOf, type Principal } from '../domain/principal.ts';
import { actorFor, type Standing } from './actors.ts';
import type { CaseState } from './case-state.ts';
import { type ProcessDefinition, whyBlocked } from './process.ts';

/** A command that somebody is meant to give in this state: now, or once the named requirements hold. */
export interface PermittedCommand {
  readonly name: string;
  readonly status: 'permitted' | 'blocked';
  readonly requirements: readonly string[];
}

const asks = (
  process: ProcessDefinition,
  state: CaseState,
  event: string,
  at: Instant,
  by: string,
  only: ReadonlySet<string>,
) => whyBlocked(process, state.snapshot, { type: event, data: {}, facts: {}, by, at }, only);

/** Names of the commands that belong to this state, whoever gives them and whatever else they require. */
export const permittedNames = (process: ProcessDefinition, state: CaseState, at: Instant): readonly string[] =>
  Object.entries(process.commands)
    .filter(
      ([, { event, who }]) => who.length > 0 && asks(process, state, event, at, 'system', new Set()) === undefined,
    )
    .map(([name]) => name);

/**
 * What somebody may do now and why not, from the process itself: it draws the buttons. Only guards that have a text
 * (requirements) count: the others depend on what will be filled in.
 */
export const permittedCommands = (
  process: ProcessDefinition,
  state: CaseState,
  standing: Standing,
  principal: Principal,
): readonly PermittedCommand[] => {
  const explainable = new Set(Object.keys(process.texts.sv.requirements));
  return Object.entries(process.commands).flatMap(([name, { event, who }]): readonly PermittedCommand[] => {
    if (actorFor(standing, who, principal) === undefined) return [];
    const blocked = asks(process, state, event, standing.at, nameOf(principal), explainable);
    if (blocked === undefined) return [{ name, status: 'permitted', requirements: [] }];
    return blocked.kind === 'not-here' ? [] : [{ name, status: 'blocked', requirements: blocked.names }];
  });
};
