import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Instant, instantOf } from '../../src/domain/clock.ts';
import { type PersonId, personId, unitId } from '../../src/domain/ids.ts';
import { type Assignment, type Role, ROLES } from '../../src/domain/principal.ts';
import { createDirectory } from '../../src/org/directory.ts';
import {
  type DirectoryCommit,
  type OrgEvent,
  personStream,
  storedOrgEvent,
  unitStream,
} from '../../src/org/org-events.ts';
import { createOrgView } from '../../src/org/org-view.ts';
import { unit } from '../unit/org-fixture.ts';

const UNITS = [unit('top', 'huvudman', null), unit('mid', 'omrade', 'top'), unit('low', 'skolenhet', 'mid')];
const at = fc.integer({ min: 0, max: 9 }).map((day) => instantOf(Date.UTC(2026, 0, 1 + day)));
const anyPerson = fc.constantFrom('p1', 'p2', 'p3').map((name) => personId(name));
const anyRole = fc.constantFrom(...ROLES.slice(0, 3));
const anyUnit = fc.constantFrom(...UNITS.map((one) => one.unitId));
const assignment: fc.Arbitrary<Assignment> = fc.record({
  role: anyRole,
  unitId: anyUnit,
  from: at,
  to: fc.option(at, { nil: null }),
});

const isHeld = ({ from, to }: Assignment, now: Instant): boolean => from <= now && (to === null || now < to);

/** The same question asked in the slowest way. */
const slowHolders = (
  held: readonly (readonly [PersonId, Assignment])[],
  role: Role,
  now: Instant,
): readonly PersonId[] => {
  for (const level of ['low', 'mid', 'top'])
    if (held.some(([, one]) => one.role === role && one.unitId === level && isHeld(one, now)))
      return held
        .filter(([, one]) => one.role === role && one.unitId === level && isHeld(one, now))
        .map(([who]) => who);
  return [];
};

it('finds the same holders as a walk over everybody', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyPerson, assignment), { maxLength: 8 }), anyRole, at, (held, role, now) => {
      const people = [...new Set(held.map(([who]) => who))];
      const assignments = people.map(
        (who) => [who, held.filter(([other]) => other === who).map(([, one]) => one)] as const,
      );
      const view = createOrgView({ units: UNITS, assignments, delegations: [] });
      const found = [...view.holders(role, unitId('low'), now)].sort();
      expect(found).toEqual([...new Set(slowHolders(held, role, now))].sort());
    }),
  );
});

const roleEvent: fc.Arbitrary<OrgEvent> = fc.oneof(
  fc
    .record({ personId: anyPerson, role: anyRole, unitId: anyUnit, from: at })
    .map((data) => ({ type: 'RoleGranted' as const, data: { ...data, to: null } })),
  fc
    .record({ personId: anyPerson, role: anyRole, unitId: anyUnit, at })
    .map((data) => ({ type: 'RoleEnded' as const, data })),
  fc.record({ personId: anyPerson, at }).map((data) => ({ type: 'AccessEnded' as const, data })),
);

const commitsOf = (events: readonly OrgEvent[]): readonly DirectoryCommit[] => {
  const versions = new Map<string, number>();
  return events.map((event) => {
    const streamId = personStream((event.data as { personId: PersonId }).personId);
    const version = (versions.get(streamId) ?? 0) + 1;
    versions.set(streamId, version);
    return { streamId, version, events: [storedOrgEvent(event)] };
  });
};

const UNIT_COMMITS = UNITS.map((one) => ({
  streamId: unitStream(one.unitId),
  version: 1,
  events: [storedOrgEvent({ type: 'UnitAdded', data: one })],
}));

it('does not care how often commits come, nor how the streams are mixed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(roleEvent, { maxLength: 12 }),
      fc.infiniteStream(fc.nat(2)),
      at,
      async (events, more, now) => {
        const commits = commitsOf(events);
        const [once, often] = [
          createDirectory({ vault: undefined as never }),
          createDirectory({ vault: undefined as never }),
        ];
        for (const commit of [...UNIT_COMMITS, ...commits]) await once.apply(commit);
        const byStream = [...commits].sort((a, b) => a.streamId.localeCompare(b.streamId) || a.version - b.version);
        for (const commit of [...byStream, ...UNIT_COMMITS])
          for (let times = 0; times <= (more.next().value ?? 0); times += 1) await often.apply(commit);
        for (const name of ['p1', 'p2', 'p3'])
          expect(often.org().assignments(personId(name), now)).toEqual(once.org().assignments(personId(name), now));
      },
    ),
  );
});

it('leaves nobody a role from the instant at which access has ended', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(roleEvent, { maxLength: 12 }), at, anyPerson, async (events, end, who) => {
      const directory = createDirectory({ vault: undefined as never });
      const all = [...events, { type: 'AccessEnded' as const, data: { personId: who, at: end } }];
      for (const commit of commitsOf(all)) await directory.apply(commit);
      expect(directory.org().assignments(who, end)).toEqual([]);
    }),
  );
});
