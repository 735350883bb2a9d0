import { beforeAll, describe, expect, test } from 'vitest';
import { createDeadlineVerifier } from '../../src/config/verify-deadlines.ts';
import { demoPeople } from '../../src/demo/demo-people.ts';
import { seedDemo } from '../../src/demo/seed-demo.ts';
import { parseInstant } from '../../src/domain/clock.ts';
import type { CaseId } from '../../src/domain/ids.ts';
import type { LoadedCase } from '../../src/engine/case-store.ts';
import { isClosedIn } from '../../src/engine/process.ts';
import type { Commit } from '../../src/log/commit.ts';
import { krankning } from '../../workflows/krankning/index.ts';
import { demoInstallation, digestOf } from './demo-parts.ts';

const SUNDAY = parseInstant('2026-11-22T09:00:00Z');
const CASES = 60;

const isCase = ({ streamId }: Commit): boolean => streamId.startsWith('c-');

const played = async (now = SUNDAY, cases = CASES) => {
  const installation = demoInstallation(now);
  await seedDemo(installation.parts, { cases });
  const commits = await installation.allCommits();
  const caseIds = [...new Set(commits.filter(isCase).map(({ streamId }) => streamId as string as CaseId))];
  const loaded = (await Promise.all(caseIds.map((caseId) => installation.engine.load(caseId)))) as LoadedCase[];
  return { installation, commits, cases: loaded };
};

describe('two läsår of the demo', () => {
  let demo: Awaited<ReturnType<typeof played>>;
  beforeAll(async () => {
    demo = await played();
    return () => demo.installation.close();
  }, 60_000);

  const personOf = (username: string) =>
    demo.installation.accounts.find((account) => account.username === username)!.personId;
  const isOpen = ({ process, state }: LoadedCase): boolean => !isClosedIn(process, state.snapshot);

  test('CFG-1 every date follows from the log, those of extended deadlines too', () => {
    const verifier = createDeadlineVerifier();
    for (const commit of demo.commits) verifier.add(commit);
    const { deadlines, faults } = verifier.report();
    expect(faults).toEqual([]);
    expect(deadlines).toBeGreaterThan(CASES);
    const moved = demo.commits.flatMap(({ events }) => events.filter(({ type }) => type === 'DeadlineMoved'));
    expect(moved.map(({ data }) => data['why'])).toContain('extended');
  });

  test('every state of the process has been visited', () => {
    const visited = new Set(demo.cases.flatMap(({ state }) => Object.keys(state.entries)));
    expect(Object.keys(krankning.states).filter((path) => !visited.has(path))).toEqual([]);
  });

  test('small things at one place have become a pattern, and Arbetsmiljöverket was told of a threat', () => {
    const visited = new Set(demo.cases.flatMap(({ state }) => Object.keys(state.entries)));
    expect(visited).toContain('grad.uppgraderad');
    expect(visited).toContain('externt.arbetsmiljoverket.anmald');
  });

  test('complaints have been answered, looked at anew, taken back and referred', () => {
    const visited = new Set(demo.cases.flatMap(({ state }) => Object.keys(state.entries)));
    for (const path of ['besvarad', 'hanvisad', 'aterkallad'])
      expect(visited).toContain(`handlaggning.avslutad.${path}`);
    expect(visited).toContain('handlaggning.huvudmannaprovning');
    expect(visited).toContain('aterkallelse.fortsatter');
  });

  test('breaches have been notified and only documented, Skolinspektionen has been answered, and absence inquired into', () => {
    const visited = new Set(demo.cases.flatMap(({ state }) => Object.keys(state.entries)));
    for (const path of ['anmalan.anmald', 'anmalan.ej_anmald', 'handlaggning.vantar', 'handlaggning.obehovlig'])
      expect(visited).toContain(path);
    expect(visited).toContain('handlaggning.redovisning');
    expect(visited).toContain('huvudman.anmald');
  });

  test('the årshjul of the läsår is chosen, and its plans and dialogues are there: some done, some under way', () => {
    const planned = demo.cases.filter(({ state }) => state.opening.planned !== undefined);
    expect(new Set(planned.map(({ state }) => state.opening.planned?.activity))).toEqual(
      new Set(['verksamhetsplan', 'dialog_kunskap', 'plan_krankande']),
    );
    const visited = new Set(planned.flatMap(({ state }) => state.active));
    for (const path of ['galler', 'avslutad', 'arbete']) expect(visited).toContain(`handlaggning.${path}`);
  });

  test('every event of the process has happened', () => {
    const happened = new Set(demo.commits.flatMap(({ events }) => events.map(({ type }) => type)));
    const events = Object.values(krankning.commands).map(({ event }) => event);
    expect(events.filter((event) => !happened.has(event))).toEqual([]);
  });

  test('deadlines have been reminded of, passed and handed up as far as the nämnd', () => {
    const escalated = demo.commits.flatMap(({ events }) =>
      events.flatMap(({ type, data }) => (type === 'DeadlineEscalated' ? [data['to']] : [])),
    );
    expect(new Set(escalated)).toEqual(new Set(['rektor', 'skolchef', 'handlaggare', 'namnd']));
  });

  test('nothing is due that has not passed', async () => {
    const ticked = await Promise.all(demo.cases.map(({ state }) => demo.installation.engine.tick(state.caseId)));
    expect(ticked.filter(Boolean)).toEqual([]);
  });

  test('the log was written in the order of time, and ends now', () => {
    const times = demo.commits.map(({ recordedAt }) => recordedAt);
    expect(times).toEqual([...times].sort());
    expect(times.at(-1)! <= SUNDAY).toBe(true);
  });

  test('an accused rektor has no task in the case and is kept out of it', () => {
    const rektor = personOf('rektor');
    const over = demo.cases.filter(({ state }) => state.barred.includes(rektor));
    expect(over.length).toBe(1);
    expect(over.every((loaded) => isOpen(loaded) && loaded.state.restriction === 'aboveUnit')).toBe(true);
    expect(over.flatMap(({ state }) => Object.values(state.tasks).flatMap(({ personIds }) => personIds))).not.toContain(
      rektor,
    );
  });

  test('the demo rektor has one report from today and one follow-up that is due tomorrow', () => {
    const rektor = personOf('rektor');
    const mine = demo.cases.filter(({ state }) =>
      Object.values(state.tasks).some(({ personIds }) => personIds.includes(rektor)),
    );
    const today = mine.filter(({ state }) => state.opening.openedAt.startsWith('2026-11-22'));
    const dueTomorrow = mine.filter(({ state }) =>
      Object.values(state.deadlines).some(
        ({ ruleId, plan }) => ruleId === 'forsta_uppfoljning' && plan.dueAt === '2026-11-23T23:00:00.000Z',
      ),
    );
    expect([today.length, dueTomorrow.length]).toEqual([1, 1]);
  });

  test('all demo people can sign in, the teacher first', () => {
    expect(demo.installation.accounts.map(({ username }) => username).sort()).toEqual(
      demoPeople.map(({ username }) => username).sort(),
    );
    expect(demoPeople[0]?.username).toBe('larare');
    const { directory } = demo.installation;
    expect(demo.installation.accounts.map(({ personId }) => directory.person(personId)?.name).sort()).toEqual(
      demoPeople.map(({ name }) => name).sort(),
    );
  });

  test('no name lies open in the log', () => {
    const { directory } = demo.installation;
    const open = JSON.stringify(
      demo.commits.map(({ meta, events, messages }) => [meta, events.map(({ data }) => data), messages]),
    );
    expect([...directory.people()].map(({ name }) => name).filter((name) => open.includes(name))).toEqual([]);
  });

  test('started over, it adds nothing', async () => {
    await seedDemo(demo.installation.parts, { cases: CASES });
    expect((await demo.installation.allCommits()).length).toBe(demo.commits.length);
  }, 60_000);

  test('the same seed gives the same log', async () => {
    const again = await played();
    await again.installation.close();
    expect(digestOf(again.commits)).toBe(digestOf(demo.commits));
  }, 60_000);
});

test.each(['2026-08-18T00:00:30Z', '2029-03-25T01:30:00Z'])(
  'it can be played up to %s',
  async (now) => {
    const { installation, cases } = await played(parseInstant(now), 40);
    expect(cases.length).toBeGreaterThan(40);
    await installation.close();
  },
  60_000,
);
