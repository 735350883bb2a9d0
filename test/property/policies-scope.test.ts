import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Instant, parseInstant } from '../../src/domain/clock.ts';
import type { Absence, Jour } from '../../src/domain/absence.ts';
import { type PersonId, personId, unitId } from '../../src/domain/ids.ts';
import type { OrgView } from '../../src/domain/org.ts';
import { type Assignment, type Delegation, ROLES } from '../../src/domain/principal.ts';
import type { Unit } from '../../src/domain/unit.ts';
import type { Actor } from '../../src/engine/process.ts';
import { createOrgView } from '../../src/org/org-view.ts';
import type { CaseTarget } from '../../src/policies/case-access.ts';
import { audienceOf, caseScopeOf, isInScope, isReportedBy } from '../../src/policies/case-scope.ts';
import { may } from '../../src/policies/may.ts';
import { anAbsence } from '../support/absence.ts';
import { loan } from '../support/processes/loan.ts';

const NOW: Instant = parseInstant('2026-08-17T08:00:00Z');
const unit = (id: string, kind: Unit['kind'], parent: string | null): Unit => ({
  unitId: unitId(id),
  kind,
  parentId: parent === null ? null : unitId(parent),
  name: id,
  skolformer: [],
});
// A school directly below the huvudman, as at a small friskola, and two below an område.
const UNITS = [
  unit('top', 'huvudman', null),
  unit('area', 'omrade', 'top'),
  unit('a', 'skolenhet', 'area'),
  unit('b', 'skolenhet', 'area'),
  unit('c', 'skolenhet', 'top'),
];
const PEOPLE = ['p1', 'p2', 'p3'].map((name) => personId(name));
const SCOPES = ['loan.read', 'loan.other'];

const anyPerson = fc.constantFrom(...PEOPLE);
const anyUnit = fc.constantFrom(...UNITS.map((one) => one.unitId));
const EVER = parseInstant('2026-01-01T00:00:00Z');
const anyInstant = fc.constantFrom(EVER, NOW, '2027-01-01T00:00:00.000Z' as Instant);

const assignment: fc.Arbitrary<Assignment> = fc.record({
  role: fc.constantFrom(...ROLES),
  unitId: anyUnit,
  from: fc.oneof({ weight: 3, arbitrary: fc.constant(EVER) }, anyInstant),
  to: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, anyInstant),
});
const delegation: fc.Arbitrary<Delegation> = fc.record({
  delegationId: fc.constantFrom('d1', 'd2'),
  fromRole: fc.constant('rektor' as const),
  toPersonId: anyPerson,
  unitId: anyUnit,
  scope: fc.constantFrom(...SCOPES),
  validFrom: anyInstant,
  validTo: anyInstant,
  decisionNumber: fc.constant('1'),
  registeredBy: fc.array(anyPerson, { maxLength: 1 }),
});
const AFTER = parseInstant('2027-01-01T00:00:00Z');
const registeredBy = fc.array(anyPerson, { maxLength: 1 });
const absence: fc.Arbitrary<Absence> = fc.record({
  absenceId: fc.constant('a'),
  absentId: anyPerson,
  deputyId: fc.option(anyPerson),
  from: fc.constant(EVER),
  to: fc.constant(AFTER),
  registeredBy,
});
const duty: fc.Arbitrary<Jour> = fc.record({
  jourId: fc.constant('j'),
  onDutyId: anyPerson,
  role: fc.constantFrom(...ROLES),
  unitId: anyUnit,
  from: fc.constant(EVER),
  to: fc.constant(AFTER),
  decisionNumber: fc.constant('1'),
  registeredBy,
});
const org: fc.Arbitrary<OrgView> = fc
  .record({
    held: fc.array(fc.tuple(anyPerson, fc.array(assignment, { maxLength: 3 })), { maxLength: 3 }),
    delegations: fc.array(delegation, { maxLength: 3 }),
    absences: fc.array(absence, { maxLength: 4 }),
    jour: fc.array(duty, { maxLength: 1 }),
  })
  .map(({ held, ...lent }) => createOrgView({ units: UNITS, assignments: held, ...lent }));

const guard = fc.constantFrom('isAgainstHead', 'isSigned');
const reader: fc.Arbitrary<Actor> = fc.record(
  {
    role: fc.constantFrom(...ROLES),
    participant: fc.constantFrom('reporter', 'investigator'),
    delegation: fc.constantFrom(...SCOPES),
    when: guard,
    unless: guard,
  },
  { requiredKeys: [] },
);
const allOverseers: readonly Actor[] = (
  ['rektor', 'bitr_rektor', 'skolchef', 'handlaggare', 'registrator'] as const
).map((role) => ({ role }));
const readers = fc
  .tuple(
    fc.oneof(fc.constant(allOverseers), fc.subarray([...allOverseers])),
    fc.oneof(fc.constant([]), fc.array(reader, { maxLength: 4 })),
  )
  .map(([offices, more]) => [...offices, ...more]);

const someone = fc.uniqueArray(anyPerson, { maxLength: 2 });
const target: fc.Arbitrary<CaseTarget> = fc
  .record({
    readers,
    unitId: fc.constantFrom(unitId('a'), unitId('b'), unitId('c')),
    restriction: fc.constantFrom('none' as const, 'aboveUnit' as const, 'aboveArea' as const),
    barred: someone,
    reporter: anyPerson,
    investigator: someone,
    tasks: fc.array(
      fc.record({ owner: fc.constantFrom('owner', 'reporter', 'investigator', ...ROLES), personIds: someone }),
      {
        maxLength: 2,
      },
    ),
    context: fc.option(fc.record({ isAgainstHead: fc.boolean(), isSigned: fc.boolean() }), { nil: undefined }),
  })
  .map(({ readers: who, reporter, investigator, tasks, context, ...state }) => ({
    process: { ...loan, readers: who },
    state: {
      ...state,
      participants: { reporter: [reporter], investigator },
      tasks: Object.fromEntries(tasks.map((task, at) => [`${at}`, { ...task, taskId: `${at}`, name: 'x' }])),
      ...(context !== undefined && { snapshot: { context } }),
    },
  }));

const listed = (aCase: CaseTarget, view: OrgView) => ({
  audience: audienceOf(aCase, view, NOW),
  barred: aCase.state.barred,
});
const principal = (id: PersonId) => ({ kind: 'person' as const, personId: id });

it('never lists a restricted case to the rektor of its unit, nor to anybody else whose roles are only there', () => {
  const rolesThere = fc.subarray([...ROLES], { minLength: 1 });
  fc.assert(
    fc.property(
      target,
      rolesThere,
      fc.constantFrom('aboveUnit' as const, 'aboveArea' as const),
      (any, roles, level) => {
        const rektor = personId('rektor-of-the-unit');
        const held = roles.map((role) => ({ role, unitId: any.state.unitId, from: EVER, to: null }));
        const view = createOrgView({ units: UNITS, assignments: [[rektor, held]], delegations: [] });
        const scope = caseScopeOf(principal(rektor), view, NOW);
        const restricted = { ...any, state: { ...any.state, restriction: level } };
        expect(isInScope(scope, listed(restricted, view))).toBe(false);
      },
    ),
  );
});

it('never lists a case to the barred', () => {
  fc.assert(
    fc.property(org, target, anyPerson, (view, aCase, who) => {
      const scope = caseScopeOf(principal(who), view, NOW);
      const barred = { ...listed(aCase, view), barred: [who] };
      expect(isInScope(scope, barred) || isReportedBy(scope, barred)).toBe(false);
    }),
  );
});

it('lists exactly the cases that may be read, whatever the organisation, the readers and the case', () => {
  fc.assert(
    fc.property(org, target, anyPerson, (view, aCase, who) => {
      const scope = caseScopeOf(principal(who), view, NOW);
      expect(isInScope(scope, listed(aCase, view))).toBe(may(principal(who), 'case.read', aCase, view, NOW));
    }),
    { numRuns: 2000 },
  );
});

it('lists as reported exactly the cases whose receipt may be read', () => {
  fc.assert(
    fc.property(org, target, anyPerson, (view, aCase, who) => {
      const scope = caseScopeOf(principal(who), view, NOW);
      expect(isReportedBy(scope, listed(aCase, view))).toBe(may(principal(who), 'case.receipt', aCase, view, NOW));
    }),
  );
});

it('needs no new audience when roles change, only a new scope', () => {
  fc.assert(
    fc.property(org, org, target, anyPerson, (before, after, aCase, who) => {
      const scope = caseScopeOf(principal(who), after, NOW);
      expect(isInScope(scope, listed(aCase, before))).toBe(may(principal(who), 'case.read', aCase, after, NOW));
    }),
    { numRuns: 500 },
  );
});

it('keeps three keys of place and one of the reporter for a plain case', () => {
  const view = createOrgView({ units: UNITS, assignments: [], delegations: [] });
  const state = {
    unitId: unitId('a'),
    restriction: 'none' as const,
    barred: [],
    participants: { reporter: [personId('p1')] },
    tasks: {},
  };
  const aCase = { process: { ...loan, readers: allOverseers }, state };
  expect(audienceOf(aCase, view, NOW)).toEqual(['unit:a', 'area:area', 'huvudman:top', 'reporter:p1']);
});

it('lists a case to its reporter who reads it as such, and not to who stands in for the reporter', () => {
  const held = { role: 'personal', unitId: unitId('b'), from: EVER, to: null } as const;
  const assignments = PEOPLE.map((one) => [one, [held]] as const);
  const view = createOrgView({
    units: UNITS,
    assignments,
    delegations: [],
    absences: [anAbsence('p1', 'p2', EVER, AFTER)],
  });
  const state = { unitId: unitId('a'), restriction: 'none' as const, barred: [], tasks: {}, snapshot: { context: {} } };
  const aCase = {
    process: { ...loan, readers: [{ participant: 'reporter' }] },
    state: { ...state, participants: { reporter: [personId('p1')] } },
  };
  for (const [name, isReader] of [
    ['p2', false],
    ['p1', true],
  ] as const) {
    const who = principal(personId(name));
    expect(may(who, 'case.read', aCase, view, NOW)).toBe(isReader);
    expect(isInScope(caseScopeOf(who, view, NOW), listed(aCase, view))).toBe(isReader);
  }
});
