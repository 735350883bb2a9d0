import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseView, DeadlineView } from '../../src/contract/wire.ts';
import type { Username } from '../support/kommun.ts';
import { notified, reported, underInvestigation } from '../support/krankning.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
beforeAll(async () => {
  school = await startSystem();
}, START_MS);
afterAll(() => school.close());

const seenBy = async (username: Username, caseId: string): Promise<CaseView> =>
  (await school.as(username)).reads(caseId);
const ladderOf = ({ deadlines }: CaseView, ruleId: string): DeadlineView['ladder'] =>
  deadlines.find((deadline) => deadline.ruleId === ruleId)!.ladder;
const names = ({ people = [] }: DeadlineView['ladder'][number]): readonly string[] => people.map(({ name }) => name);

describe('who may not', () => {
  test.each(['larare2.ekan', 'rektor.almen', 'ledamot', 'admin'] as const)('%s sees no ladder', async (username) => {
    const caseId = await reported(school);
    expect((await (await school.as(username)).get(`/cases/${caseId}`)).status).toBe(404);
  });

  test('ENG-61 a case about the rektor names neither the rektor nor who stands below the level that has it', async () => {
    const caseId = await reported(school, { accusedKind: 'rektor', accused: [{ personId: 'rektor.ekan' }] });
    expect((await (await school.as('rektor.ekan')).get(`/cases/${caseId}`)).status).toBe(404);
    const { deadlines } = await seenBy('skolchef.norr', caseId);
    const named = deadlines.flatMap(({ ladder }) => ladder.flatMap(names));
    expect(named.length).toBeGreaterThan(0);
    expect(named).not.toContain('Rut Rektor');
    expect(named).not.toContain('Birk Biträde');
  });
});

test('ENG-60 each rung to come says when, to which office, and who holds it then', async () => {
  const caseId = await notified(school, await reported(school));
  const ladder = ladderOf(await seenBy('handlaggare', caseId), 'utredare');
  expect(ladder.every(({ isDone }) => !isDone)).toBe(true);
  expect(ladder.map(({ at }) => at)).toEqual(ladder.map(({ at }) => at).toSorted());
  const up = ladder.filter(({ kind }) => kind === 'escalate');
  expect(up[0]).toMatchObject({ to: 'skolchef', isList: false });
  expect(names(up[0]!)).toEqual(['Stina Skolchef']);
});

test('ENG-62 the nämnd gets a list: an office and no name', async () => {
  const caseId = await notified(school, await reported(school));
  const last = ladderOf(await seenBy('handlaggare', caseId), 'utredare').at(-1)!;
  expect(last).toMatchObject({ kind: 'escalate', to: 'nämnden', isList: true });
  expect(last).not.toHaveProperty('people');
});

test('ENG-60 somebody whose role ends before a rung is not named on it', async () => {
  const caseId = await notified(school, await reported(school));
  const admin = await school.as('admin');
  const role = { role: 'skolchef', unitId: 'norr' };
  expect((await admin.send('delete', '/admin/people/skolchef.norr/roles', role)).status).toBe(204);
  await school.settle();
  const up = ladderOf(await seenBy('handlaggare', caseId), 'utredare').filter(({ kind }) => kind === 'escalate');
  expect(up[0]?.to).toBe('skolchef');
  expect(up[0]?.people).toEqual([]);
});

test('ENG-63 what has happened stands first, when it did, by office and without names', async () => {
  const caseId = await underInvestigation(school, await reported(school));
  const before = ladderOf(await seenBy('utredare.ekan', caseId), 'utredning_klar');
  await school.turn({ days: 20 });
  const after = ladderOf(await seenBy('utredare.ekan', caseId), 'utredning_klar');
  const done = after.filter(({ isDone }) => isDone);
  expect(done.length).toBeGreaterThan(0);
  expect(after.slice(0, done.length)).toEqual(done);
  for (const rung of done) {
    expect(rung.at).toBe(school.now());
    expect(rung).not.toHaveProperty('people');
  }
  // Reminders of what had passed while nobody looked never happened.
  expect(before.some(({ kind }) => kind === 'remind')).toBe(true);
  expect(after.some(({ kind }) => kind === 'remind')).toBe(false);
});
