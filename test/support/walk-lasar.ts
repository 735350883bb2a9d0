import type { PlannedItemView } from '../../src/contract/wire-arshjul.ts';
import { parseInstant } from '../../src/domain/clock.ts';
import { commitId, personId, unitId } from '../../src/domain/ids.ts';
import type { Username } from './kommun.ts';
import type { TestSystem } from './system.ts';
import { wheelOf } from './arshjul.ts';
import { COURSES, type Side, type Standing, type Step } from '../../src/demo/lasar/steps.ts';
import { TOPICS } from '../../src/demo/texts/lasar-texts.ts';

const LASAR = 2026;
const DAY_MS = 86_400_000;
/** So long after it was begun a document is decided. */
const WRITING_DAYS = 3;

const SCHOOLS: Readonly<Record<string, readonly [Username, Username]>> = {
  ekan: ['rektor.ekan', 'skolchef.norr'],
  lingon: ['rektor.lingon', 'skolchef.norr'],
  fritids: ['rektor.lingon', 'skolchef.norr'],
  almen: ['rektor.almen', 'skolchef.soder'],
  norr: ['skolchef.norr', 'handlaggare'],
  soder: ['skolchef.soder', 'handlaggare'],
  kommun: ['handlaggare', 'handlaggare'],
};

/** Gives every school of the invented kommun a rektor: one leads two of them. */
export const giveAllARektor = async ({ system }: TestSystem): Promise<void> => {
  await system.orgLog.grantRole({
    ...{ commitId: commitId('lasar-rektor'), by: 'system', personId: personId('rektor.lingon') },
    ...{ role: 'rektor', unitId: unitId('fritids'), from: parseInstant('2020-01-01T00:00:00Z') },
  });
  await system.relay.caughtUp();
};

/** Who is meant by the sides of a unit's work. */
export const whoAt = (at: string, side: Side): Username => SCHOOLS[at]![side === 'here' ? 0 : 1];

/** A case of the läsår, at a day on which something is done in it. */
export interface Visit {
  readonly item: PlannedItemView & { readonly caseId: string; readonly caseNumber: string };
  readonly part: 'begins' | 'ends';
  readonly steps: readonly Step[];
}

interface Planned {
  readonly day: string;
  readonly activityId: string;
  readonly unitId: string;
  readonly part: Visit['part'];
}

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

const plannedVisits = (
  { activityId, unitId, processId, opensOn, dueOn }: PlannedItemView,
  today: string,
): Planned[] => {
  const begins = opensOn < today ? today : opensOn;
  const ends = COURSES[processId]!.isHeld ? dueOn : dayAfter(begins, WRITING_DAYS);
  return [
    { activityId, unitId, day: begins, part: 'begins' },
    { activityId, unitId, day: ends, part: 'ends' },
  ];
};

/** How a case's steps of a day are given. */
export type Gives = (visit: Visit) => Promise<void>;

/** Everything that the årshjul has in the läsår, as the huvudman sees it. */
export const itemsOf = async (school: TestSystem): Promise<readonly PlannedItemView[]> =>
  (await wheelOf(await school.as('handlaggare'), `?lasar=${LASAR}`)).items;

const standingAt = ({ level, unitId }: PlannedItemView, today: string): Standing => ({
  level,
  day: (days) => dayAfter(today, days),
  owner: whoAt(unitId, 'here'),
  topic: TOPICS[0],
});

/** Goes through the läsår day by day: turns the clock to each day on which something is done, and has it done. */
export const walkLasar = async (school: TestSystem, gives: Gives): Promise<void> => {
  const today = school.now().slice(0, 10);
  const visits = (await itemsOf(school)).flatMap((item) => plannedVisits(item, today));
  for (const day of [...new Set(visits.map((visit) => visit.day))].sort()) {
    await school.turnTo(`${day}T08:00:00Z`);
    const items = await itemsOf(school);
    for (const { activityId, unitId, part } of visits.filter((visit) => visit.day === day)) {
      const item = items.find((one) => one.activityId === activityId && one.unitId === unitId);
      if (item?.caseId === undefined) throw new Error(`${activityId} at ${unitId} was not opened by ${day}`);
      const steps = COURSES[item.processId]![part](standingAt(item, day));
      if (steps.length > 0) await gives({ item: item as Visit['item'], part, steps });
    }
  }
};

/** Gives the steps as their people's programs would. */
export const givesByProgram =
  (school: TestSystem): Gives =>
  async ({ item: { caseId, unitId }, steps }) => {
    let version = (await (await school.as(whoAt(unitId, 'here'))).reads(caseId)).version;
    for (const { side, command, data } of steps)
      version = await (await school.as(whoAt(unitId, side))).does(caseId, command, data, { version });
  };
