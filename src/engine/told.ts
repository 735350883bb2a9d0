import type { Tick } from '../domain/deadline.ts';
import type { PersonId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';
import type { Role } from '../domain/principal.ts';
import type { Standing } from './actors.ts';
import type { CaseState } from './case-state.ts';
import { itemDeadlineId } from './deadline-ids.ts';
import { itemOwner, type Owner, ownerAmong, peopleFor } from './owners.ts';

/** What a tick is about: whose turn it is, or the level to which it is handed up. */
export type TickKind =
  | { readonly kind: Exclude<Tick['kind'], 'escalate'> }
  | { readonly kind: 'escalate'; readonly to: Role };

/** Whom a tick tells: the office, and those who hold it. `isList`: the office gets a list that names no case, so nobody is told of this one. */
export interface Told {
  /** Role or participant. */
  readonly office: string;
  readonly personIds: readonly PersonId[];
  readonly isList: boolean;
}

const NOBODY: Owner = { owner: 'system', personIds: [] };

/** Who is to do what the deadline waits for, in the standing: whoever owns the state in which it runs, or the planned work; nobody for what is not wanted any more. */
export const ownerOf = (state: CaseState, standing: Standing, deadlineId: string): Owner => {
  const { process } = standing;
  const ruleId = state.deadlines[deadlineId]?.ruleId;
  const path = process.deadlines.find((definition) => definition.ruleId === ruleId)?.while;
  if (path !== undefined) return ownerAmong(standing, process.states[path]?.owner ?? []);
  const items = process.plannedItems?.of(state.snapshot.context as JsonObject) ?? [];
  const item = items.find((one) => deadlineId === itemDeadlineId(ruleId ?? '', one));
  return item === undefined ? NOBODY : itemOwner(standing, item.ownerId as PersonId, state.active);
};

/** Whom a tick of the deadline tells in the standing, which is of an instant: now for the sweep, a later one for the ladder. */
export const toldBy = (state: CaseState, standing: Standing, deadlineId: string, tick: TickKind): Told => {
  if (tick.kind !== 'escalate') {
    const { owner, personIds } = ownerOf(state, standing, deadlineId);
    return { office: owner, personIds, isList: false };
  }
  // The nämnd gets a list without persons, never a pointer to a case.
  const isList = tick.to === 'namnd';
  return { office: tick.to, personIds: isList ? [] : peopleFor(standing, { role: tick.to }), isList };
};
