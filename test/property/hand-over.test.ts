import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Absence, Jour } from '../../src/domain/absence.ts';
import { epochMs, type Instant, instantOf, parseInstant } from '../../src/domain/clock.ts';
import { type CaseId, type PersonId, personId, streamId, unitId } from '../../src/domain/ids.ts';
import type { Assignment, Delegation, Role } from '../../src/domain/principal.ts';
import { standingIn } from '../../src/engine/actors.ts';
import type { LoadedCase } from '../../src/engine/case-store.ts';
import { permittedCommands } from '../../src/engine/permitted.ts';
import { createOrgView } from '../../src/org/org-view.ts';
import { may } from '../../src/policies/may.ts';
import { audienceOf, caseScopeOf, isInScope } from '../../src/policies/case-scope.ts';
import { NOTIFY, type NotifyData } from '../../src/engine/notify.ts';
import { at, person, type TestEngine, testEngine, UNITS } from '../support/engine.ts';
import { asking, give, newKey, yes } from '../support/loan-case.ts';
import { loan } from '../support/processes/loan.ts';

const HOUR_MS = 3_600_000;
const BEGINNING = parseInstant('2026-08-17T08:00:00Z');
const PEOPLE = ['anna', 'bo', 'cia', 'dan', 'eva'];
const OWNERS: readonly Role[] = ['rektor', 'skolchef', 'personal', 'bitr_rektor'];
const PLACES = ['al', 'norr', 'kommun'];

const who = fc.constantFrom(...PEOPLE);
const hours = fc.integer({ min: 0, max: 72 });
const period = fc.record({ after: hours, lasts: fc.integer({ min: 1, max: 72 }) });
const step = fc.oneof(
  fc.record({
    kind: fc.constant('grant' as const),
    who,
    role: fc.constantFrom(...OWNERS),
    at: fc.constantFrom(...PLACES),
  }),
  fc.record({ kind: fc.constant('end' as const), who }),
  fc.record({ kind: fc.constant('away' as const), who, deputy: fc.option(who), by: who, period }),
  fc.record({
    kind: fc.constant('jour' as const),
    who,
    role: fc.constantFrom(...OWNERS),
    at: fc.constantFrom(...PLACES),
    by: who,
    period,
  }),
  fc.record({ kind: fc.constant('lend' as const), who, by: who, period }),
  fc.record({ kind: fc.constant('clock' as const), by: fc.integer({ min: -24, max: 48 }) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** The organisation of the example, to which steps are added. */
const createHouse = (test: TestEngine) => {
  test.now = BEGINNING;
  const roles = new Map<string, Assignment[]>();
  const absences: Absence[] = [];
  const jour: Jour[] = [];
  const delegations: Delegation[] = [];
  const later = (by: number): Instant => instantOf(epochMs(test.now) + by * HOUR_MS);
  const window = ({ after, lasts }: { after: number; lasts: number }) => ({
    from: later(after),
    to: later(after + lasts),
  });
  const decided = { decisionNumber: 'D-1' };
  const take = (one: Step): void => {
    switch (one.kind) {
      case 'grant':
        roles.set(one.who, [
          ...(roles.get(one.who) ?? []),
          { role: one.role, unitId: unitId(one.at), from: test.now, to: null },
        ]);
        return;
      case 'end':
        roles.delete(one.who);
        return;
      case 'away':
        absences.push({
          ...{ absenceId: `a${absences.length}`, absentId: personId(one.who), ...window(one.period) },
          deputyId: one.deputy === null || one.deputy === one.who ? null : personId(one.deputy),
          registeredBy: [personId(one.by)],
        });
        return;
      case 'jour':
        jour.push({
          ...{ jourId: `j${jour.length}`, onDutyId: personId(one.who), role: one.role, unitId: unitId(one.at) },
          ...{ ...window(one.period), ...decided, registeredBy: [personId(one.by)] },
        });
        return;
      case 'lend': {
        const { from, to } = window(one.period);
        delegations.push({
          ...{
            delegationId: `d${delegations.length}`,
            fromRole: 'skolchef',
            toPersonId: personId(one.who),
            ...decided,
          },
          ...{ unitId: unitId('al'), scope: 'loan.refuse', validFrom: from, validTo: to },
          registeredBy: [personId(one.by)],
        });
        return;
      }
      case 'clock':
        test.now = later(one.by);
    }
  };
  return {
    take: (one: Step): void => {
      take(one);
      const assignments = [...roles].map(([name, held]) => [personId(name), held] as const);
      test.org = createOrgView({ units: UNITS, assignments, delegations, absences, jour });
    },
    /** Whether the person is what he or she is in the case without anything that comes through somebody. */
    reachesWithout: (name: PersonId, somebody: PersonId, target: LoadedCase): boolean => {
      const isFree = (...people: readonly (PersonId | null)[]) => !people.includes(somebody);
      const org = createOrgView({
        units: UNITS,
        assignments: [...roles].map(([one, held]) => [personId(one), held] as const),
        delegations: delegations.filter(({ registeredBy = [] }) => isFree(...registeredBy)),
        absences: absences.filter(({ absentId, deputyId, registeredBy = [] }) =>
          isFree(absentId, deputyId, ...registeredBy),
        ),
        jour: jour.filter(({ registeredBy = [] }) => isFree(...registeredBy)),
      });
      return may({ kind: 'person', personId: name }, 'case.read', target, org, test.now);
    },
  };
};

let engine: TestEngine;
beforeAll(async () => {
  engine = await testEngine([loan]);
});
afterAll(() => engine.close());

/** An open case at `al` that keeps `eva` out, with a lender named. */
const openCase = async (house: ReturnType<typeof createHouse>): Promise<CaseId> => {
  house.take({ kind: 'grant', who: 'anna', role: 'rektor', at: 'al' });
  for (const name of ['bo', 'eva']) house.take({ kind: 'grant', who: name, role: 'personal', at: 'al' });
  const opened = await engine.engine.open({
    ...{ processId: 'loan', command: 'askForLoan', principal: person('bo'), unitId: at('al'), key: newKey(), index: 0 },
    data: asking({ neededAt: engine.now, keepers: [{ personId: 'eva' }] }),
  });
  const { caseId } = yes(opened).loaded.state;
  yes(await give(engine, caseId, 'anna', 'nameLender', { lender: 'bo' }));
  return caseId;
};

/** People who could own what waits in the case: they hold a role that owns it, or stand where somebody does, and are not kept out. */
const possible = async (caseId: CaseId) => {
  const { process, state } = (await engine.engine.load(caseId))!;
  const standing = standingIn(process, state, engine.org, engine.now);
  return PEOPLE.map(personId).filter(
    (one) =>
      !standing.barred.includes(one) &&
      engine.org
        .assignments(one, engine.now, standing.barred)
        .some(
          ({ role, unitId: where }) =>
            ['rektor', 'skolchef'].includes(role) && engine.org.path(at('al')).includes(where),
        ),
  );
};

describe('whatever happens to the organisation', () => {
  test('ENG-59 no open case is without an owner while anybody could own it, and nobody kept out ever owns', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
        const house = createHouse(engine);
        const caseId = await openCase(house);
        for (const one of steps) {
          house.take(one);
          await engine.engine.handOver(caseId);
          const { state } = (await engine.engine.load(caseId))!;
          const owners = Object.values(state.tasks).flatMap(({ personIds }) => personIds);
          expect(owners).not.toContain('eva');
          if ((await possible(caseId)).length > 0) expect(owners).not.toEqual([]);
          const idle = owners.filter((name) => engine.org.assignments(name, engine.now).length === 0);
          expect(idle).toEqual([]);
        }
      }),
    );
  });

  test('ENG-67 nobody owns, acts, reads, is listed or told through who is kept out', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
        const house = createHouse(engine);
        const caseId = await openCase(house);
        house.take({ kind: 'grant', who: 'eva', role: 'rektor', at: 'al' });
        for (const one of steps) house.take(one);
        const before = (await engine.engine.load(caseId))!.state.version;
        await engine.engine.handOver(caseId);
        const target = (await engine.engine.load(caseId))!;
        const { state, process } = target;
        const listed = { audience: audienceOf(target, engine.org, engine.now), barred: state.barred };
        const standing = standingIn(process, state, engine.org, engine.now);
        const told = (await engine.parts.log.readStream(streamId(caseId), before)).flatMap(({ messages }) =>
          messages.filter(({ kind }) => kind === NOTIFY).flatMap(({ data }) => (data as NotifyData).to),
        );
        for (const name of PEOPLE.map(personId)) {
          if (name !== 'eva' && house.reachesWithout(name, personId('eva'), target)) continue;
          const who = { kind: 'person', personId: name } as const;
          const owners = Object.values(state.tasks).flatMap(({ personIds }) => personIds);
          const acts = permittedCommands(process, state, standing, who).map((command) => command.name);
          expect([name, may(who, 'case.read', target, engine.org, engine.now)]).toEqual([name, false]);
          expect(isInScope(caseScopeOf(who, engine.org, engine.now), listed)).toBe(false);
          expect(owners).not.toContain(name);
          expect(told).not.toContain(name);
          expect(acts.filter((command) => ['approve', 'nameLender', 'refuse', 'lend'].includes(command))).toEqual([]);
        }
      }),
    );
  });

  test('ORG-16 who is given a task is present whenever anybody who could own it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
        const house = createHouse(engine);
        const caseId = await openCase(house);
        for (const one of steps) house.take(one);
        await engine.engine.handOver(caseId);
        const { state } = (await engine.engine.load(caseId))!;
        const isPresent = (name: (typeof owners)[number]) => engine.org.present(name, engine.now).includes(name);
        const owners = Object.values(state.tasks).flatMap(({ personIds }) => personIds);
        if ((await possible(caseId)).some(isPresent)) expect(owners.filter((name) => !isPresent(name))).toEqual([]);
      }),
    );
  });
});
