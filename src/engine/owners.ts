import type { PersonId } from '../domain/ids.ts';
import { hasDelegation } from '../domain/org.ts';
import type { Role } from '../domain/principal.ts';
import { actorName, applies, countingLevels, holdsRoleHere, ITEM_OWNER, playsPart, type Standing } from './actors.ts';
import type { Actor } from './process.ts';

type Presence = 'present' | 'away';

const roleHolders = (standing: Standing, role: Role, which: Presence): readonly PersonId[] => {
  const { org, at, barred } = standing;
  const lowest = countingLevels(org, standing.unitId, standing.restriction)[0];
  if (lowest === undefined) return [];
  return which === 'present' ? org.holders(role, lowest, at, barred) : org.awayHolders(role, lowest, at, barred);
};

/** Who works here still, in person or in somebody's place: a part in a case outlives no employment. */
const isEmployed = ({ org, at }: Standing, personId: PersonId): boolean => org.assignments(personId, at).length > 0;

/** Those to whom what waits for the people goes: themselves, or who is present in their places. */
const inPlaceOf = (standing: Standing, people: readonly PersonId[], which: Presence): readonly PersonId[] => {
  const { org, at, barred } = standing;
  const there = people.filter((personId) => isEmployed(standing, personId));
  return which === 'away' ? there : [...new Set(there.flatMap((personId) => org.present(personId, at, barred)))];
};

const players = (standing: Standing, participant: string, which: Presence): readonly PersonId[] =>
  inPlaceOf(standing, standing.participants[participant] ?? [], which).filter((personId) =>
    playsPart(standing, participant, personId),
  );

const peopleWho = (standing: Standing, actor: Actor, which: Presence): readonly PersonId[] => {
  if (!applies(standing, actor)) return [];
  const { org, unitId, at, barred } = standing;
  const all =
    actor.participant !== undefined
      ? players(standing, actor.participant, which)
      : actor.role !== undefined
        ? roleHolders(standing, actor.role, which)
        : [];
  return all.filter(
    (personId) =>
      !barred.includes(personId) &&
      (actor.participant === undefined || actor.role === undefined || holdsRoleHere(standing, actor.role, personId)) &&
      (actor.delegation === undefined || hasDelegation(org, personId, actor.delegation, unitId, at, barred)),
  );
};

/** The people whom an actor stands for now, the barred left out: those present, or else those who are away. */
export const peopleFor = (standing: Standing, actor: Actor): readonly PersonId[] => {
  const present = peopleWho(standing, actor, 'present');
  return present.length > 0 ? present : peopleWho(standing, actor, 'away');
};

/** Whose a task is, by role or part, and who they are now. */
export interface Owner {
  readonly owner: string;
  readonly personIds: readonly PersonId[];
}

const firstOwner = (standing: Standing, actors: readonly Actor[], which: Presence): Owner | undefined => {
  for (const actor of actors) {
    const personIds = peopleWho(standing, actor, which);
    if (personIds.length > 0) return { owner: actorName(actor), personIds };
  }
  return undefined;
};

/**
 * Who owns a task: the first actor for whom anybody is present; else the first for whom anybody is, though away; else the last
 * that applies, with nobody.
 */
export const ownerAmong = (standing: Standing, actors: readonly Actor[]): Owner => {
  const last = actors.findLast((actor) => applies(standing, actor));
  return (
    firstOwner(standing, actors, 'present') ??
    firstOwner(standing, actors, 'away') ?? { owner: last === undefined ? 'system' : actorName(last), personIds: [] }
  );
};

/** Who else may do planned work than those for whom it waits: by the process's own commands, or those who own the case's states. */
const othersForItems = ({ process }: Standing, active: readonly string[]): readonly Actor[] => {
  const others = Object.values(process.commands)
    .filter(({ who }) => who.some(({ task }) => task === true))
    .flatMap(({ who }) => who.filter(({ task, sender }) => task !== true && sender !== true));
  return others.length > 0 ? others : active.flatMap((path) => process.states[path]?.owner ?? []);
};

/** Who owns a piece of planned work: the person named, or who is present instead; else who else may do it. */
export const itemOwner = (standing: Standing, named: PersonId, active: readonly string[]): Owner => {
  const open = (which: Presence) =>
    inPlaceOf(standing, [named], which).filter((personId) => !standing.barred.includes(personId));
  const own = (personIds: readonly PersonId[]): Owner | undefined =>
    personIds.length > 0 ? { owner: ITEM_OWNER, personIds } : undefined;
  const others = othersForItems(standing, active);
  return (
    own(open('present')) ?? firstOwner(standing, others, 'present') ?? own(open('away')) ?? ownerAmong(standing, others)
  );
};
