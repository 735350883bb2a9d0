import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Absence } from '../../src/domain/absence.ts';
import { parseInstant } from '../../src/domain/clock.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import type { Commit, OutboxMessage, StoredEvent } from '../../src/log/commit.ts';
import { isInScope } from '../../src/policies/case-scope.ts';
import { CASES, type CaseDoc } from '../../src/projections/case-doc.ts';
import { listCases } from '../../src/projections/case-queries.ts';
import { projectCommits } from '../../src/projections/project-commits.ts';
import { readBoard } from '../../src/projections/read-board.ts';
import { ROLES, smallOrg } from '../support/engine.ts';
import {
  append,
  at,
  barring,
  completed,
  deadline,
  ended,
  moved,
  NOON,
  notice,
  opened,
  openStore,
  openWorld,
  scopeIn,
  states,
  task,
  ticked,
  who as personOf,
} from '../unit/projections-world.ts';

const PEOPLE = ['larare', 'larare2', 'rektor', 'bitr', 'rektor-bok', 'chef', 'handlaggare', 'ledamot'];
const CASE_IDS = ['c1', 'c2', 'c3', 'c4', 'c5'];
const UNITS = ['al', 'bok', 'norr', 'kommun'];

const people = fc.subarray(PEOPLE, { maxLength: 3 });
const id = fc.constantFrom('t1', 't2');
const time = fc.integer({ min: 0, max: 60 }).map((day) => new Date(Date.UTC(2026, 6, 1 + day, 10)).toISOString());

const event: fc.Arbitrary<StoredEvent> = fc.oneof(
  fc
    .tuple(fc.constantFrom('main.asked', 'main.lent'), fc.boolean())
    .map(([state, isClosed]) => states(['insurance', 'insurance.open', 'main', state], isClosed)),
  fc.tuple(id, people).map(([taskId, who]) => task(taskId, who)),
  fc.tuple(id, people).map(([taskId, who]) => task(taskId, who, 'TaskDelegated')),
  id.map(completed),
  fc.tuple(id, time).map(([deadlineId, dueAt]) => deadline(deadlineId, dueAt, [dueAt, dueAt])),
  fc
    .tuple(fc.constantFrom('DeadlineReminded', 'DeadlinePassed'), id)
    .map(([type, deadlineId]) => ticked(type, deadlineId)),
  fc
    .tuple(id, fc.constantFrom('skolchef', 'namnd'))
    .map(([deadlineId, to]) => ticked('DeadlineEscalated', deadlineId, 1, { to })),
  id.map((deadlineId) => ended('DeadlineMet', deadlineId)),
  fc.tuple(people, fc.constantFrom('none', 'aboveUnit', 'aboveArea')).map(([who, level]) => barring(who, level)),
  fc.constantFrom(...UNITS).map((to) => moved('al', to)),
  fc.constantFrom('i-1', 'i-2').map((incidentId) => ({ type: 'IncidentLinked', data: { incidentId } })),
  people.map((who) => ({ type: 'ParticipantAssigned', data: { participant: 'lender', personIds: who } })),
  fc
    .constantFrom('IdentityProtected', 'IdentityUnprotected', 'Noted')
    .map((type) => ({ type, data: { form: {}, facts: {} } })),
);

interface Step {
  readonly caseId: string;
  readonly events: readonly StoredEvent[];
  readonly messages: readonly OutboxMessage[];
}

const step: fc.Arbitrary<Step> = fc.record({
  caseId: fc.constantFrom(...CASE_IDS),
  events: fc.array(event, { minLength: 1, maxLength: 4 }),
  messages: fc.array(
    people.map((who) => notice(who)),
    { maxLength: 2 },
  ),
});
const opening = fc.record({
  processId: fc.constantFrom('loan', 'lease'),
  unitId: fc.constantFrom(...UNITS),
  openedAt: time,
  subject: fc.constantFrom('s1', 's2'),
});
const anybody = fc.constantFrom(...PEOPLE).map(personOf);
/** Mostly leaders away and others in their places, so that it matters. */
const leader = fc.oneof({ weight: 3, arbitrary: fc.constantFrom('rektor', 'chef').map(personOf) }, anybody);
const deputy = fc.oneof({ weight: 3, arbitrary: fc.constantFrom('larare', 'larare2').map(personOf) }, anybody);
const absence: fc.Arbitrary<Absence> = fc.record({
  absenceId: fc.constant('a'),
  absentId: leader,
  deputyId: fc.option(deputy),
  from: fc.constant(parseInstant('2026-01-01T00:00:00Z')),
  to: fc.constant(parseInstant('2027-01-01T00:00:00Z')),
  registeredBy: fc.array(anybody, { maxLength: 1 }),
});
const history = fc.record({
  absences: fc.array(absence, { maxLength: 3 }),
  openings: fc.tuple(...CASE_IDS.map(() => opening)),
  steps: fc.array(step, { minLength: 1, maxLength: 15 }),
});
type History = typeof history extends fc.Arbitrary<infer T> ? T : never;

/** Each case begins with its opening; the rest follows as it comes. */
const streamsOf = ({ openings, steps }: History): readonly Step[] => {
  const seen = new Set<string>();
  return steps.map(({ caseId, events, messages }) => {
    if (seen.has(caseId)) return { caseId, events, messages };
    seen.add(caseId);
    return { caseId, messages, events: [opened(caseId, openings[CASE_IDS.indexOf(caseId)]!), ...events] };
  });
};

type World = ReturnType<typeof openWorld>;

/** Runs with a world in which the history has happened and has been projected in one go. */
const after = async (told: History, run: (world: World) => Promise<void>): Promise<void> => {
  const world = openWorld();
  world.org = smallOrg([], ROLES, { absences: told.absences });
  const commits: Commit[] = [];
  for (const { caseId, events, messages } of streamsOf(told))
    commits.push(await append(world.log, caseId, events, messages));
  await projectCommits(world.store, world.projections(), commits);
  await run(world).finally(world.close);
};

const allCases = async (world: World): Promise<readonly CaseDoc[]> => {
  const docs = await Promise.all(CASE_IDS.map((caseId) => world.store.get(CASES, caseId)));
  return docs.flatMap((doc) => doc ?? []);
};

describe('projections of any history', () => {
  test('PROJ-20 are the same made commit by commit and in batches of any size', () =>
    fc.assert(
      fc.asyncProperty(history, fc.integer({ min: 1, max: 9 }), (told, size) =>
        after(told, async (world) => {
          const anew = openStore();
          const projections = world.projections();
          for (let commits = await world.log.readAll(0, size); commits.length > 0; ) {
            await projectCommits(anew.store, projections, commits);
            commits = await world.log.readAll(commits.at(-1)!.position, size);
          }
          expect(anew.dump()).toEqual(world.dump());
          anew.close();
        }),
      ),
    ));

  test('PROJ-21 take each commit once, however often it is handed over', () =>
    fc.assert(
      fc.asyncProperty(history, fc.nat(), (told, from) =>
        after(told, async (world) => {
          const before = world.dump();
          const commits = await world.log.readAll(from % 10, 100);
          await projectCommits(world.store, world.projections(), [...commits, ...commits]);
          await projectCommits(world.store, world.projections(), commits.slice(0, 1));
          expect(world.dump()).toEqual(before);
        }),
      ),
    ));

  test('PROJ-24 list to each person the open cases of his or her scope, and no other', () =>
    fc.assert(
      fc.asyncProperty(history, fc.constantFrom(...PEOPLE), (told, name) =>
        after(told, async (world) => {
          const scope = world.scopeOf(name);
          const wanted = (await allCases(world)).filter((doc) => !doc.isClosed && isInScope(scope, doc));
          const { rows } = await listCases(world.store, scope, { view: 'open', limit: 100 });
          expect(rows.map(({ caseId }) => caseId).toSorted()).toEqual(wanted.map(({ caseId }) => caseId).toSorted());
        }),
      ),
    ));

  test('PROJ-24 list the cases of one place, process and state without leaving any out', () =>
    fc.assert(
      fc.asyncProperty(history, fc.constantFrom(...PEOPLE), fc.constantFrom(...UNITS), (told, name, place) =>
        after(told, async (world) => {
          const scope = world.scopeOf(name);
          const query = { unitId: at(place), processId: 'loan', state: 'main.asked' } as const;
          const isWanted = (doc: CaseDoc): boolean =>
            doc.processId === query.processId &&
            !doc.isClosed &&
            doc.state === query.state &&
            doc.placing.path.includes(query.unitId) &&
            isInScope(scope, doc);
          const { rows } = await listCases(world.store, scope, { ...query, view: 'open', limit: 100 });
          expect(rows.map(({ caseId }) => caseId).toSorted()).toEqual(
            (await allCases(world))
              .filter(isWanted)
              .map(({ caseId }) => caseId)
              .toSorted(),
          );
        }),
      ),
    ));

  test('ENG-67 list and count nothing to anybody through who is barred', () =>
    fc.assert(
      fc.asyncProperty(history, fc.constantFrom(...PEOPLE), (told, name) =>
        after(told, async (world) => {
          const { rows } = await listCases(world.store, world.scopeOf(name), { view: 'open', limit: 100 });
          for (const { audience, barred } of rows) {
            const isKept = (one: PersonId | null): boolean => one !== null && barred.includes(one);
            const absences = told.absences.filter(
              ({ absentId, deputyId, registeredBy = [] }) => ![absentId, deputyId, ...registeredBy].some(isKept),
            );
            const scope = scopeIn(smallOrg([], ROLES, { absences }), name);
            expect(scope.keys.some((key) => audience.includes(key))).toBe(true);
          }
        }),
      ),
    ));

  test('PROJ-25 give in pages what they give at once', () =>
    fc.assert(
      fc.asyncProperty(history, fc.constantFrom(...PEOPLE), fc.integer({ min: 1, max: 3 }), (told, name, limit) =>
        after(told, async (world) => {
          const scope = world.scopeOf(name);
          for (const view of ['open', 'late', 'closed', 'mine', 'reported'] as const) {
            const { rows: whole, next } = await listCases(world.store, scope, { view, limit: 100 });
            expect(next).toBeUndefined();
            const paged: CaseDoc[] = [];
            let cursor: string | undefined;
            do {
              const page = await listCases(world.store, scope, { view, limit, cursor });
              paged.push(...page.rows);
              cursor = page.next;
            } while (cursor !== undefined);
            expect(paged).toEqual(whole);
          }
        }),
      ),
    ));

  test('PROJ-26 count on the board what a person sees by office', () =>
    fc.assert(
      fc.asyncProperty(history, fc.constantFrom(...PEOPLE), fc.option(fc.constantFrom(...UNITS)), (told, name, place) =>
        after(told, async (world) => {
          const scope = world.scopeOf(name);
          const byOffice = { ...scope, keys: scope.keys.filter((key) => /^(unit|area|huvudman):/.test(key)) };
          const seen = (await allCases(world)).filter(
            (doc) =>
              !doc.isClosed && isInScope(byOffice, doc) && (place === null || doc.placing.path.includes(at(place))),
          );
          const unit = place === null ? {} : { unitId: at(place) };
          const board = await readBoard(world.store, scope, { at: NOON, ...unit });
          const count = (isCounted: (doc: CaseDoc) => boolean): number => seen.filter(isCounted).length;
          expect(board.total).toEqual({
            open: seen.length,
            late: count(({ isLate }) => isLate),
            escalated: count(({ escalatedTo }) => escalatedTo !== undefined),
          });
          expect(board.ages.reduce((sum, { open }) => sum + open, 0)).toBe(seen.length);
          expect(board.states.reduce((sum, { open }) => sum + open, 0)).toBe(seen.length);
          for (const cell of board.states)
            expect(cell.open).toBe(
              count(({ processId, state }) => processId === cell.processId && state === cell.state),
            );
          expect(board.units.map(({ unitId }) => unitId)).toEqual(
            [...new Set(seen.map(({ unitId }) => unitId))].toSorted(),
          );
          for (const counted of board.units) {
            const here = seen.filter(({ unitId }) => unitId === counted.unitId);
            expect(counted).toEqual({
              unitId: counted.unitId,
              open: here.length,
              late: here.filter(({ isLate }) => isLate).length,
              oldestOpenedAt: here.map(({ openedAt }) => openedAt).toSorted()[0],
            });
          }
        }),
      ),
    ));
});
