import { parseForm } from '../contract/form-schema.ts';
import { CalendarEnds } from '../domain/calendar.ts';
import type { Instant } from '../domain/clock.ts';
import type { JsonObject } from '../domain/json.ts';
import { LimitOutOfRange } from '../domain/plan-deadline.ts';
import type { Principal } from '../domain/principal.ts';
import { actorFor, actorName, type Standing } from './actors.ts';
import { type Decision, refused } from './decision.ts';
import { NotLater } from './move-deadline.ts';
import type { CommandDefinition } from './process.ts';
import { unknownReferences } from './references.ts';
import type { World } from './world.ts';

/** As what the principal acts; undefined when it may not. The system may do what nobody else is named for. */
export const roleOf = (standing: Standing, definition: CommandDefinition, principal: Principal): string | undefined => {
  if (principal.kind === 'system') return definition.who.length === 0 ? 'system' : undefined;
  const actor = actorFor(standing, definition.who, principal);
  return actor && actorName(actor);
};

/** The data by the command's form, or what is wrong with it: what it names must be there too. */
export const checked = (definition: CommandDefinition, data: unknown, world: World, at: Instant) => {
  const parsed = parseForm(definition.form, data, at);
  if (!parsed.ok) return parsed;
  const issues = unknownReferences(definition.form?.fields ?? [], parsed.data, world, at);
  return issues.length === 0 ? parsed : { ok: false as const, issues };
};

/** JSON Pointer to the answer that holds the value; empty when none does. */
const pointerTo = (data: JsonObject, value: string): string => {
  const field = Object.keys(data).find((name) => data[name] === value);
  return field === undefined ? '' : `/${field}`;
};

/** Dates that no calendar of ours knows, and more time that is less, are the sender's mistake, not a fault. */
export const withinCalendar = (data: JsonObject, decide: () => Decision): Decision => {
  try {
    return decide();
  } catch (error) {
    if (error instanceof CalendarEnds || error instanceof LimitOutOfRange)
      return refused({ kind: 'validation-failed', issues: [{ pointer: '', code: 'outOfCalendar' }] });
    if (error instanceof NotLater)
      return refused({
        kind: 'validation-failed',
        issues: [{ pointer: pointerTo(data, error.lastDay), code: 'notLater' }],
      });
    throw error;
  }
};
