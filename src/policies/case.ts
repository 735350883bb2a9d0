import type { Role } from '../domain/principal.ts';
import { actingAs, countingLevels, standingAt } from '../engine/actors.ts';
import type { ProcessDefinition } from '../engine/process.ts';
import { type CaseTarget, hasPart, hasTask, officeReaders, REPORTER, standingOf } from './case-access.ts';
import { allOf, anyOf, type AtUnit, holdsAnywhere, not, type Rule, type RuleTable } from './rule.ts';
import { HUVUDMAN, isOverseer, STAFF } from './role-groups.ts';
import { seesAggregates } from './statistics.ts';

/** What each action on cases is asked about. */
export interface CaseTargets {
  /** Open a case at the unit by a start command of the process. */
  'case.report': AtUnit & { readonly process: ProcessDefinition; readonly command: string };
  'case.read': CaseTarget;
  'case.receipt': CaseTarget;
  /** Come to the engine with the command; the engine decides. False answers as if there were no case. */
  'case.command': CaseTarget & { readonly command: string };
  /** See who has read the case. */
  'case.reads': CaseTarget;
  /** See how likely it is to be late: for those who oversee it, not those who work in it. */
  'case.forecast': CaseTarget;
  /** Take the whole case out as a file: for those who oversee it. */
  'case.file': CaseTarget;
  /** Take it out, masked, to be handed to somebody outside: for the huvudman's own people. */
  'case.pack': CaseTarget;
  /** See what stands beside its writing; whether exact numbers of its unit or published ones, `statistics.readUnit` says. */
  'case.basis': CaseTarget;
  /** Ask for lists at all; what stands in them is decided by `CaseScope`. */
  'case.list': undefined;
}

const isBarred: Rule<CaseTarget> = ({ personId, target }) => target.state.barred.includes(personId);

const readsByOffice: Rule<CaseTarget> = ({ personId, target, org, at }) => {
  const standing = standingOf(target, org, at);
  return actingAs(standing, officeReaders(standing), personId) !== undefined;
};

const holdsOver =
  (isIt: (role: Role) => boolean): Rule<CaseTarget> =>
  ({ personId, target: { state }, org, at }) => {
    const levels = countingLevels(org, state.unitId, state.restriction);
    const held = org.assignments(personId, at, state.barred);
    return held.some(({ role, unitId }) => isIt(role) && levels.includes(unitId));
  };

const overseesIt = holdsOver(isOverseer);

const isHuvudmans = holdsOver((role) => (HUVUDMAN as readonly Role[]).includes(role));

const hasPartHere: Rule<CaseTarget> = ({ personId, target, org, at }) => hasPart(standingOf(target, org, at), personId);

const hasTaskHere: Rule<CaseTarget> = ({ personId, target, org, at }) => hasTask(target, personId, org, at);

const isReporter: Rule<CaseTarget> = ({ personId, target }) =>
  (target.state.participants[REPORTER] ?? []).includes(personId);

const mayRead: Rule<CaseTarget> = anyOf(readsByOffice, hasPartHere, hasTaskHere);

const isNamed: Rule<CaseTargets['case.command']> = ({ personId, target, org, at }) =>
  actingAs(standingOf(target, org, at), target.process.commands[target.command]?.who ?? [], personId) !== undefined;

const isNamedToStart: Rule<CaseTargets['case.report']> = ({ personId, target, org, at }) => {
  const definition = target.process.commands[target.command];
  if (definition?.kind !== 'start' || org.unit(target.unitId) === undefined) return false;
  return actingAs(standingAt(target.process, target.unitId, org, at), definition.who, personId) !== undefined;
};

/** Who may do what with cases. Whoever is barred may nothing, and is told nothing: not even what he or she reported. */
export const CASE_RULES = {
  'case.report': isNamedToStart,
  'case.read': allOf(not(isBarred), mayRead),
  'case.receipt': allOf(not(isBarred), isReporter),
  'case.command': allOf<CaseTargets['case.command']>(not(isBarred), anyOf(mayRead, isNamed)),
  'case.reads': allOf(not(isBarred), readsByOffice),
  'case.forecast': allOf(not(isBarred), readsByOffice, overseesIt),
  'case.file': allOf(not(isBarred), readsByOffice, overseesIt),
  'case.pack': allOf(not(isBarred), readsByOffice, isHuvudmans),
  'case.basis': allOf(not(isBarred), mayRead, seesAggregates),
  'case.list': holdsAnywhere(STAFF),
} as const satisfies RuleTable<CaseTargets>;
