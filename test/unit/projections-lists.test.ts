import { expect, test } from 'vitest';
import { parseInstant } from '../../src/domain/clock.ts';
import { caseId, incidentId, unitId } from '../../src/domain/ids.ts';
import { createOrgView } from '../../src/org/org-view.ts';
import { CASES, type CaseDoc } from '../../src/projections/case-doc.ts';
import { type CaseListView, listCases, sealedReportOf } from '../../src/projections/case-queries.ts';
import { countIncidents, linkedCases } from '../../src/projections/incidents.ts';
import { readNamndBoard } from '../../src/projections/namnd-board.ts';
import { readBoard } from '../../src/projections/read-board.ts';
import { countEarlier } from '../../src/projections/recurrence.ts';
import { anAbsence } from '../support/absence.ts';
import { ROLES, smallOrg } from '../support/engine.ts';
import {
  barring,
  completed,
  deadline,
  ended,
  moved,
  NOON,
  opened,
  openWorld,
  states,
  task,
  ticked,
  who,
} from './projections-world.ts';

const lent = states(['insurance', 'insurance.open', 'main', 'main.lent']);
const closed = states(['insurance', 'insurance.open', 'main', 'main.ended'], true);

const listed = async (world: ReturnType<typeof openWorld>, name: string, view: CaseListView = 'open', more = {}) => {
  const { rows } = await listCases(world.store, world.scopeOf(name), { view, limit: 50, ...more });
  return rows.map((row) => row.caseId as string);
};

const rowOf = async (world: ReturnType<typeof openWorld>, id: string): Promise<CaseDoc> => {
  const row = await world.store.get(CASES, id);
  if (row === undefined) throw new Error('no row');
  return row;
};

test('PROJ-24 a rektor who is barred sees the case in no list, not even his own report or task', async () => {
  const world = openWorld();
  await world.tell('c1', [opened('c1', { reporterId: 'rektor' }), task('t', ['rektor']), barring(['rektor'])]);
  for (const view of ['open', 'late', 'closed', 'mine', 'reported'] as const)
    expect(await listed(world, 'rektor', view)).toEqual([]);
});

test('PROJ-24 a case is listed to its school, its område and its huvudman, and to no other school', async () => {
  const world = openWorld();
  await world.tell('c1', [opened('c1')]);
  for (const name of ['rektor', 'chef', 'handlaggare']) expect(await listed(world, name)).toEqual(['c1']);
  expect(await listed(world, 'rektor-bok')).toEqual([]);
});

test('PROJ-24 a restricted case leaves the school and stays with the levels above', async () => {
  const world = openWorld();
  await world.tell('c1', [opened('c1')]);
  await world.tell('c1', [barring([], 'aboveUnit')]);
  expect(await listed(world, 'rektor')).toEqual([]);
  expect(await listed(world, 'chef')).toEqual(['c1']);
  expect(await listed(world, 'chef', 'open', { unitId: unitId('al') })).toEqual(['c1']);
});

test('PROJ-24 a moved case is listed at its new school only', async () => {
  const world = openWorld();
  await world.tell('c1', [opened('c1')]);
  await world.tell('c1', [moved('al', 'bok')]);
  expect(await listed(world, 'rektor')).toEqual([]);
  expect(await listed(world, 'rektor-bok')).toEqual(['c1']);
});

test('PROJ-24 the reporter sees the case among the reported ones only', async () => {
  const world = openWorld();
  await world.tell('c1', [opened('c1')]);
  expect(await listed(world, 'larare', 'reported')).toEqual(['c1']);
  expect(await listed(world, 'larare')).toEqual([]);
});

test('ENG-67 whoever stands for a barred one is neither listed the case nor has it counted, but for what is his or her own', async () => {
  const world = openWorld();
  const period = [parseInstant('2026-08-01T00:00:00Z'), parseInstant('2026-09-01T00:00:00Z')] as const;
  const registered = { registeredBy: [who('chef')] };
  const absences = ['larare2', 'bitr'].map((name) => anAbsence('rektor', name, ...period, registered));
  world.org = smallOrg([], ROLES, { absences });
  await world.tell('c1', [opened('c1', { processId: 'lease' }), barring(['rektor'])]);
  await world.tell('c2', [opened('c2', { processId: 'lease' }), barring(['chef'])]);
  await world.tell('c3', [opened('c3', { processId: 'lease' })]);
  const seen = { larare2: ['c3'], bitr: ['c1', 'c2', 'c3'], rektor: ['c2', 'c3'] };
  for (const [name, cases] of Object.entries(seen)) {
    expect((await listed(world, name)).toSorted()).toEqual(cases);
    const { total, ages, units } = await readBoard(world.store, world.scopeOf(name), { at: NOON });
    expect([total.open, ages[0]!.open, units[0]!.open]).toEqual([cases.length, cases.length, cases.length]);
  }
});

test('PROJ-27 the cases of a school that comes under another område are listed and counted there', async () => {
  const world = openWorld();
  await world.tell('c1', [opened('c1')]);
  const units = ['kommun', 'norr', 'al', 'bok'].map((id) => world.org.unit(unitId(id))!);
  world.org = createOrgView({
    units: units.map((unit) => (unit.unitId === 'al' ? { ...unit, parentId: unitId('kommun') } : unit)),
    assignments: ['chef', 'handlaggare'].map((name) => {
      const { personId } = world.scopeOf(name);
      return [personId, world.org.assignments(personId, NOON)] as const;
    }),
    delegations: [],
  });
  await world.tell('unit:al', [{ type: 'UnitChanged', data: { unitId: 'al', parentId: 'kommun' } }]);
  expect(await listed(world, 'chef')).toEqual([]);
  expect(await listed(world, 'handlaggare')).toEqual(['c1']);
  const board = await readBoard(world.store, world.scopeOf('chef'), { at: NOON });
  expect(board.total.open).toBe(0);
});

test('open cases come late first, then by due, those without due last', async () => {
  const world = openWorld();
  await world.tell('none', [opened('none')]);
  await world.tell('soon', [opened('soon'), deadline('d', '2026-08-18T10:00:00.000Z')]);
  await world.tell('later', [opened('later'), deadline('d', '2026-08-20T10:00:00.000Z')]);
  await world.tell('late', [opened('late'), deadline('d', '2026-08-19T10:00:00.000Z'), ticked('DeadlinePassed', 'd')]);
  expect(await listed(world, 'rektor')).toEqual(['late', 'soon', 'later', 'none']);
  expect(await listed(world, 'rektor', 'late')).toEqual(['late']);
});

test('a case is late until the deadline that has passed is met', async () => {
  const world = openWorld();
  await world.tell('c1', [opened('c1'), deadline('d', '2026-08-18T10:00:00.000Z'), ticked('DeadlinePassed', 'd')]);
  expect(await rowOf(world, 'c1')).toMatchObject({ isLate: true, dueRuleId: 'approve' });
  await world.tell('c1', [ended('DeadlineMet', 'd')]);
  const row = await rowOf(world, 'c1');
  expect(row.isLate).toBe(false);
  expect(row).not.toHaveProperty('dueAt');
});

test('a case is mine while a task in it waits for me', async () => {
  const world = openWorld();
  await world.tell('c1', [opened('c1'), task('t', ['rektor'])]);
  expect(await listed(world, 'rektor', 'mine')).toEqual(['c1']);
  await world.tell('c1', [completed('t')]);
  expect(await listed(world, 'rektor', 'mine')).toEqual([]);
});

test('a closed case is among the closed ones, and open again when it is reopened', async () => {
  const world = openWorld();
  await world.tell('c1', [opened('c1'), closed]);
  expect([await listed(world, 'rektor'), await listed(world, 'rektor', 'closed')]).toEqual([[], ['c1']]);
  await world.tell('c1', [lent]);
  expect([await listed(world, 'rektor'), await listed(world, 'rektor', 'closed')]).toEqual([['c1'], []]);
  expect(await rowOf(world, 'c1')).not.toHaveProperty('closedAt');
});

test('a row shows the deepest state of the region that somebody owns, not of a side region', async () => {
  const world = openWorld();
  await world.tell('c1', [opened('c1'), lent]);
  expect((await rowOf(world, 'c1')).state).toBe('main.lent');
});

test("a row tells when the statute's own clock began", async () => {
  const world = openWorld();
  await world.tell('c1', [opened('c1', { startData: { neededAt: '2026-08-10T06:00:00.000Z' } })]);
  expect((await rowOf(world, 'c1')).legalClockAt).toBe('2026-08-10T06:00:00.000Z');
});

test('a row has handed up to the highest level of its open deadlines', async () => {
  const world = openWorld();
  const up = (id: string, to: string) => ticked('DeadlineEscalated', id, 1, { to });
  await world.tell('c1', [
    opened('c1'),
    deadline('a', NOON),
    deadline('b', NOON),
    up('a', 'namnd'),
    up('b', 'skolchef'),
  ]);
  expect((await rowOf(world, 'c1')).escalatedTo).toBe('namnd');
  await world.tell('c1', [ended('DeadlineMet', 'a')]);
  expect((await rowOf(world, 'c1')).escalatedTo).toBe('skolchef');
});

test('PROJ-23 what the report has sealed is kept sealed, beside the rows', async () => {
  const world = openWorld();
  await world.tell('c1', [opened('c1'), { type: 'LoanAsked', data: { form: {}, facts: {} }, sealed: 'c2VhbGVk' }]);
  expect(await sealedReportOf(world.store, caseId('c1'))).toBe('c2VhbGVk');
  expect(JSON.stringify(await rowOf(world, 'c1'))).not.toContain('c2VhbGVk');
});

test('the nämnd learns where and how old, not which', async () => {
  const world = openWorld();
  await world.tell('c1', [opened('c1'), deadline('a', NOON), ticked('DeadlineEscalated', 'a', 1, { to: 'namnd' })]);
  await world.tell('c2', [opened('c2')]);
  const { items, total } = await readNamndBoard(world.store, unitId('kommun'));
  expect(items).toEqual([{ unitId: 'al', processId: 'loan', openedAt: NOON, dueAt: NOON }]);
  expect(total).toEqual({ open: 2, late: 0 });
});

test('earlier cases of the same person and process are counted from a day on, the case itself left out', async () => {
  const world = openWorld();
  const about = (openedAt: string, processId = 'loan') => ({ subject: 's', openedAt, processId });
  await world.tell('c1', [opened('c1', about('2026-01-01T00:00:00.000Z')), closed]);
  await world.tell('c2', [opened('c2', about('2026-06-01T00:00:00.000Z')), closed]);
  await world.tell('c3', [opened('c3', about('2026-08-01T00:00:00.000Z'))]);
  await world.tell('c4', [opened('c4', about('2026-08-01T00:00:00.000Z', 'lease'))]);
  const since = parseInstant('2026-06-01T00:00:00Z');
  const query = { processId: 'loan', subject: 's', since, except: caseId('c3') };
  expect(await countEarlier(world.store, query)).toBe(1);
});

test('two reports of one incident are two cases and one incident', async () => {
  const world = openWorld();
  for (const id of ['c1', 'c2', 'c3']) await world.tell(id, [opened(id)]);
  await world.tell('c2', [{ type: 'IncidentLinked', data: { incidentId: 'i-c1' } }]);
  expect(await countIncidents(world.store)).toEqual({ cases: 3, incidents: 2 });
});

test('cases linked by mistake and parted again are counted as before, and no longer told of together', async () => {
  const world = openWorld();
  for (const id of ['c1', 'c2', 'c3']) await world.tell(id, [opened(id)]);
  const about = (incident: string) => [{ type: 'IncidentLinked', data: { incidentId: incident } }];
  for (const id of ['c2', 'c3']) await world.tell(id, about('i-c1'));
  expect(await countIncidents(world.store)).toEqual({ cases: 3, incidents: 1 });
  await world.tell('c2', about('i-own'));
  expect(await countIncidents(world.store)).toEqual({ cases: 3, incidents: 2 });
  await world.tell('c2', about('i-other'));
  expect(await countIncidents(world.store)).toEqual({ cases: 3, incidents: 2 });
  const linked = await linkedCases(world.store, world.scopeOf('rektor'), incidentId('i-c1'), caseId('c1'));
  expect(linked.map((doc) => doc.caseId)).toEqual(['c3']);
});

test('linked cases are told of only to who may read them', async () => {
  const world = openWorld();
  await world.tell('c1', [opened('c1')]);
  await world.tell('c2', [opened('c2', { incidentId: 'i-c1' }), barring(['rektor'])]);
  const linked = async (name: string) =>
    (await linkedCases(world.store, world.scopeOf(name), incidentId('i-c1'), caseId('c1'))).map((doc) => doc.caseId);
  expect([await linked('rektor'), await linked('chef')]).toEqual([[], ['c2']]);
});

test('the board counts ages in days of Stockholm', async () => {
  const world = openWorld();
  // 22.30 UTC is the next day in Stockholm: ten days before the 17th, not eleven.
  await world.tell('c1', [opened('c1', { openedAt: '2026-08-06T22:30:00.000Z' })]);
  await world.tell('c2', [opened('c2', { openedAt: '2026-08-06T21:30:00.000Z' })]);
  const { ages } = await readBoard(world.store, world.scopeOf('rektor'), { at: NOON });
  expect(ages.filter(({ open }) => open > 0)).toEqual([
    { band: '0-10', open: 1 },
    { band: '11-30', open: 1 },
  ]);
});
