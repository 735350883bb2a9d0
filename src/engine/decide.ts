import type { Instant } from '../domain/clock.ts';
import { accept, notHere } from './accept.ts';
import { standingIn } from './actors.ts';
import type { CaseState } from './case-state.ts';
import { checked, roleOf, withinCalendar } from './check-command.ts';
import { whyNotSpawned } from './decide-opening.ts';
import { type Command, type Decision, refused } from './decision.ts';
import { type ProcessDefinition, whyBlocked } from './process.ts';
import type { World } from './world.ts';

/**
 * Whether a command may be carried out in a case, and what follows. Pure: the same arguments give the same decision.
 * Refusals: unknown-command, forbidden, event-not-permitted, validation-failed, requirement-not-met, in that order.
 */
export const decide = (
  process: ProcessDefinition,
  state: CaseState,
  command: Command,
  at: Instant,
  world: World,
): Decision => {
  const definition = process.commands[command.name];
  if (definition === undefined) return refused({ kind: 'unknown-command', command: command.name });
  const as = roleOf(standingIn(process, state, world.org, at), definition, command.principal);
  if (as === undefined) return refused({ kind: 'forbidden', command: command.name });
  const anyGuard = { type: definition.event, data: {}, facts: {}, by: 'system', at };
  if (whyBlocked(process, state.snapshot, anyGuard, new Set())?.kind === 'not-here')
    return refused(notHere({ process, state, command, at }));
  const parsed = checked(definition, command.data, world, at);
  if (!parsed.ok) return refused({ kind: 'validation-failed', issues: parsed.issues });
  return withinCalendar(parsed.data, () =>
    accept(
      { process, state, definition, command, data: parsed.data, as, at, world, opening: [], inherited: [] },
      whyNotSpawned(command.principal, state, world, as, at),
    ),
  );
};
