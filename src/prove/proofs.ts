import type { StatePath } from '../domain/chart.ts';
import { type PersonId, personId, unitId } from '../domain/ids.ts';
import type { OrgView } from '../domain/org.ts';
import { type Assignment, type Role, ROLES } from '../domain/principal.ts';
import type { Unit } from '../domain/unit.ts';
import { actorName, type Standing, standingIn } from '../engine/actors.ts';
import { ownerAmong } from '../engine/owners.ts';
import { restrictionOf } from '../engine/effects.ts';
import type { ProcessDefinition } from '../engine/index.ts';
import { type Actor, chartOf, isClosedIn } from '../engine/process.ts';
import { createOrgView } from '../org/org-view.ts';
import { mainRegionOf } from '../projections/main-state.ts';
import { isClosed, pathTo, type Reached, search } from './explore.ts';
import type { Finding } from './findings.ts';
import { NOON, representativesOf } from './representatives.ts';
import { conditionsOf, progressIn, SEARCH_LIMIT, type Situations, situationsOf } from './situations.ts';

/** Every state can be entered. */
export const reachable = ({ explorer: { process }, inState }: Situations): readonly Finding[] =>
  chartOf(process)
    .nodes.filter(({ path }) => !inState.has(path))
    .map(({ path }) => ({ proof: 'reachable', what: `no way was found into ${path}` }));

/** States in which a case waits for somebody: atomic, not final, not a lawful end. */
const waitingStates = (process: ProcessDefinition): readonly StatePath[] =>
  chartOf(process)
    .nodes.filter(({ path, type }) => type === 'atomic' && process.states[path]?.closes !== true)
    .map(({ path }) => path);

const isBeside = (process: ProcessDefinition, path: StatePath): boolean => {
  const main = mainRegionOf(process);
  return main !== undefined && path !== main && !path.startsWith(`${main}.`);
};

const withPath = (at: Reached | undefined): Pick<Finding, 'path'> => (at === undefined ? {} : { path: pathTo(at) });

const isSameActor = (a: Actor, b: Actor): boolean => actorName(a) === actorName(b);

/** Every state that waits has an owner; and one of the commands taken there is the owner's to give. */
export const owned = ({ explorer, all, inState }: Situations): readonly Finding[] => {
  const { process } = explorer;
  const givenIn = new Map<StatePath, Set<string>>();
  for (const one of all.values()) {
    const taken = explorer.taken(one);
    for (const path of one.state.active) givenIn.set(path, new Set([...(givenIn.get(path) ?? []), ...taken]));
  }
  return waitingStates(process).flatMap((path): readonly Finding[] => {
    const owner = process.states[path]?.owner ?? [];
    const at = inState.get(path);
    if (owner.length === 0)
      return isBeside(process, path) && process.states[path]?.noDeadline !== undefined
        ? []
        : [{ proof: 'owned', what: `${path} has no owner`, ...withPath(at) }];
    const commands = [...(givenIn.get(path) ?? [])].flatMap((name) => process.commands[name]?.who ?? []);
    return at === undefined || commands.some((who) => owner.some((actor) => isSameActor(actor, who)))
      ? []
      : [{ proof: 'owned', what: `the owner of ${path} can do nothing there`, ...withPath(at) }];
  });
};

/** Every state that waits has a deadline, on it or around it, or says why not. */
export const timed = ({ explorer: { process }, inState }: Situations): readonly Finding[] =>
  waitingStates(process)
    .filter((path) => !process.deadlines.some((rule) => path === rule.while || path.startsWith(`${rule.while}.`)))
    .filter((path) => (process.states[path]?.noDeadline ?? '') === '')
    .map((path) => ({
      proof: 'timed',
      what: `${path} has neither a deadline nor a reason for none`,
      ...withPath(inState.get(path)),
    }));

/** From every state that can be entered a lawful end can be reached. */
export const ends = ({ explorer, inState }: Situations): readonly Finding[] => {
  const { process } = explorer;
  const scoreOf = progressIn(process);
  const leading = new Set<string>();
  // The last found are nearest to an end, and the others soon meet their ways.
  return [...inState].reverse().flatMap(([path, at]): readonly Finding[] => {
    const isEnd = (one: Reached): boolean => leading.has(one.key) || isClosed(process, one);
    const found = search(explorer, at, isEnd, scoreOf, SEARCH_LIMIT);
    if (found.kind !== 'found') {
      const how = found.kind === 'exhausted' ? 'no way leads' : `within ${found.after} situations no way was found`;
      return [{ proof: 'ends', what: `${how} from ${path} to a lawful end`, path: pathTo(at) }];
    }
    for (let one: Reached | undefined = found.at; one !== undefined && one !== at; one = one.before)
      leading.add(one.key);
    leading.add(at.key);
    return [];
  });
};

/** Every deadline has somebody to be told: whoever owns its state, or is told when it has passed. */
export const received = ({ explorer: { process }, inState }: Situations): readonly Finding[] =>
  process.deadlines
    .filter((rule) => (process.states[rule.while]?.owner ?? []).length === 0 && rule.escalate.length === 0)
    .map((rule) => ({
      proof: 'received',
      what: `nobody receives the deadline ${rule.ruleId} of ${rule.while}`,
      ...withPath(inState.get(rule.while)),
    }));

const HUVUDMAN = unitId('huvudman');
const AREA = unitId('area');
const SCHOOL = unitId('school');
const UNITS: readonly Unit[] = [
  { unitId: HUVUDMAN, kind: 'huvudman', parentId: null, name: 'Huvudmannen', skolformer: [] },
  { unitId: AREA, kind: 'omrade', parentId: HUVUDMAN, name: 'Området', skolformer: [] },
  { unitId: SCHOOL, kind: 'skolenhet', parentId: AREA, name: 'Skolan', skolformer: ['grundskola'] },
];
const LEVEL_OF: Readonly<Record<Role, Unit['unitId']>> = {
  personal: SCHOOL,
  rektor: SCHOOL,
  bitr_rektor: SCHOOL,
  utredare: SCHOOL,
  skolchef: AREA,
  handlaggare: HUVUDMAN,
  registrator: HUVUDMAN,
  namnd: HUVUDMAN,
  admin: HUVUDMAN,
};
const holderOf = (role: Role): PersonId => personId(`the-${role}`);
/** Whoever plays a part in the case. */
const PLAYER = personId('x');

/**
 * The smallest organisation in which everybody is there once, and twice where nobody is above: if the handläggare herself is accused,
 * the huvudman must have another.
 */
const smallestOrg = (): OrgView => {
  const held = (role: Role): Assignment => ({ role, unitId: LEVEL_OF[role], from: NOON, to: null });
  return createOrgView({
    units: UNITS,
    assignments: [
      ...ROLES.map((role) => [holderOf(role), [held(role)]] as const),
      [personId('another-handlaggare'), [held('handlaggare')]] as const,
      [PLAYER, [held('personal')]] as const,
    ],
    delegations: [],
  });
};

const standingWith = (process: ProcessDefinition, { state }: Reached, barred: PersonId, org: OrgView): Standing => {
  const assigned = Object.fromEntries(Object.keys(process.texts.sv.participants).map((name) => [name, [PLAYER]]));
  return {
    ...standingIn(process, state, org, NOON),
    unitId: SCHOOL,
    barred: [barred],
    restriction: restrictionOf(process, state),
    participants: assigned,
  };
};

const opposed = (process: ProcessDefinition): boolean =>
  Object.values(process.commands).some(({ effects }) => (effects?.bars ?? []).length > 0);

/** Enough to have gone the main way once. */
const FEW = 60;

/** With the only holder of the role kept out from the first moment: who owns each state then? */
const ownerless = (process: ProcessDefinition, role: Role, org: OrgView): readonly Finding[] => {
  const conditions = conditionsOf(process).slice(0, 1);
  const { all } = situationsOf(process, representativesOf(process, { barredRoles: [role] }), conditions, FEW);
  const told = new Set<StatePath>();
  const waiting = waitingStates(process).filter((path) => (process.states[path]?.owner ?? []).length > 0);
  const open = [...all.values()].filter((one) => one.before !== undefined && !isClosedIn(process, one.state.snapshot));
  return open.flatMap((one) =>
    waiting
      .filter((path) => one.state.active.includes(path) && !told.has(path))
      .flatMap((path): readonly Finding[] => {
        const standing = standingWith(process, one, holderOf(role), org);
        const { personIds } = ownerAmong(standing, process.states[path]?.owner ?? []);
        if (personIds.length > 0) return [];
        told.add(path);
        return [
          {
            proof: 'impartial',
            what: `nobody is left to act in ${path} when the ${role} is accused`,
            path: pathTo(one),
          },
        ];
      }),
  );
};

/** Fields in which the accused or criticised are named: kept out wherever they are asked for. */
const namedButNotBarred = (process: ProcessDefinition): readonly Finding[] => {
  const barred = new Set(Object.values(process.commands).flatMap(({ effects }) => effects?.bars ?? []));
  return Object.entries(process.commands).flatMap(([name, { form, effects }]) =>
    (form?.fields ?? [])
      .filter((field) => barred.has(field.name) && !(effects?.bars ?? []).includes(field.name))
      .map((field): Finding => ({ proof: 'impartial', what: `${name} asks for ${field.name} and keeps nobody out` })),
  );
};

/** Whoever is accused or criticised is kept out; and whichever office that is, somebody else is there to act. */
export const impartial = (process: ProcessDefinition): readonly Finding[] => {
  if (!opposed(process)) return [];
  const org = smallestOrg();
  const owners = new Set(Object.values(process.states).flatMap(({ owner }) => owner.flatMap(({ role }) => role ?? [])));
  return [...namedButNotBarred(process), ...[...owners].flatMap((role) => ownerless(process, role, org))];
};
