import type { ArshjulLog } from '../arshjul/arshjul-log.ts';
import type { ConfigLog } from '../config/config-log.ts';
import { swedishCalendar } from '../config/swedish-holidays.ts';
import { addDays, dayOf, startOfDay } from '../domain/calendar.ts';
import type { Instant } from '../domain/clock.ts';
import { parseIsoDate } from '../domain/clock.ts';
import type { WorkCalendar } from '../domain/deadline.ts';
import { type CommitId, commitId } from '../domain/ids.ts';
import type { Engine } from '../engine/handle-command.ts';
import { type Accounts, usernameKey } from '../identity/accounts.ts';
import { hashPassword } from '../identity/passwords.ts';
import type { OrgLog } from '../org/org-log.ts';
import type { OrgResult } from '../org/org-writer.ts';
import { krankning } from '../../workflows/krankning/index.ts';
import { DEMO_PASSWORD } from './demo-people.ts';
import { coverOf } from './cover.ts';
import { createKommun, type Kommun, type School, type Staff } from './kommun.ts';
import { chooseDemoWheel, demoWheel } from './lasar/choose-wheel.ts';
import { lasarStories } from './lasar/stories.ts';
import { programme } from './programme.ts';
import { type Change, playAll } from './schedule.ts';
import { createSchoolDays, minutesLater, timeOf } from './school-days.ts';

/** What the demo is played on: the parts of an installation whose clock it may turn. Nobody else may use it meanwhile. */
export interface DemoParts {
  readonly engine: Engine;
  readonly orgLog: OrgLog;
  readonly configLog: ConfigLog;
  readonly arshjulLog: ArshjulLog;
  readonly accounts: Pick<Accounts, 'add'>;
  /** The clock of all the others; only ever set forward, save at the very beginning. */
  readonly clock: { set(at: Instant): void };
  /** Resolves when everything committed so far has been projected, and the commands that it promised have been sent. */
  readonly caughtUp: () => Promise<void>;
  /** The end of the demo: the clock stands there when it is done. */
  readonly now: Instant;
  /** Told now and then how many stories of how many have begun. */
  readonly onProgress: (done: number, total: number) => void;
}

/** How much is played. */
export interface DemoOptions {
  /** About how many cases, 90 or more; the least of every kind is always told. Default 150. */
  readonly cases?: number;
  /** Another seed gives other names and days. Default `lindakra`. */
  readonly seed?: string;
}

/** Two läsår. */
const DAYS = 730;
const A_YEAR_BEFORE = 365;

/** The morning on which the huvudman's policy for the law of 2026 was published. */
const LIGHT_LANE_AT = timeOf(parseIsoDate('2026-08-17'), 8);

const asked = (name: string): { readonly commitId: CommitId; readonly by: 'system' } => ({
  commitId: commitId(`demo-${name}`),
  by: 'system',
});

const ensure = async (name: string, doing: Promise<OrgResult>): Promise<void> => {
  const { kind } = await doing;
  if (kind !== 'done') throw new Error(`demo: ${name} ${kind}`);
};

const calendarFor = (startsAt: Instant, now: Instant): Promise<WorkCalendar> =>
  swedishCalendar({ fromYear: Number(startsAt.slice(0, 4)) - 1, toYear: Number(now.slice(0, 4)) + 5, version: 1 });

/** One that knows more years is already there when this one ends too early for it. */
const publishCalendar = async ({ configLog }: DemoParts, { version: _version, ...calendar }: WorkCalendar) => {
  const published = await configLog.publishCalendar({ ...asked('calendar'), calendar });
  if (published.kind === 'published' || published.refusal.kind !== 'validation-failed') return;
  if (published.refusal.issues.some(({ code }) => code !== 'endsTooEarly'))
    throw new Error('demo: the calendar is refused');
};

const publishPolicy = async ({ configLog }: DemoParts, name: string, policy: Policy): Promise<void> => {
  const published = await configLog.publishPolicy({ ...asked(`policy-${name}`), process: krankning, ...policy });
  if (published.kind === 'refused') throw new Error(`demo: policy ${name} ${JSON.stringify(published.refusal)}`);
};

type Policy = Pick<Parameters<ConfigLog['publishPolicy']>[0], 'limits' | 'options'>;

const LIMITS: Policy['limits'] = { kontroll: { amount: 5, unit: 'workingDay' } };
/** After a year the nämnd wanted it faster. */
const STRICTER: Policy['limits'] = {
  kontroll: { amount: 3, unit: 'workingDay' },
  utredning_klar: { amount: 8, unit: 'workingDay' },
};
const STRICTER_AFTER_DAYS = 420;
const COVER_DAYS_AGO = 5;

/** The huvudman's routine at first, when it became stricter, and when the law of 2026 let mild things be only documented. */
const policyChanges = (parts: DemoParts, startsAt: Instant): readonly Change[] => {
  const stricterAt = timeOf(addDays(dayOf(startsAt), STRICTER_AFTER_DAYS), 8);
  const policyAt = (at: Instant): Policy => ({
    limits: at < stricterAt ? LIMITS : STRICTER,
    options: at < LIGHT_LANE_AT ? {} : { reportEverything: false },
  });
  return [startsAt, stricterAt, LIGHT_LANE_AT]
    .filter((at) => at >= startsAt)
    .map((at) => ({ at, make: () => publishPolicy(parts, at.slice(0, 10), policyAt(at)) }));
};

/** Some days ago it was said who will be away, and who is on duty over the summer. */
const coverChange = ({ orgLog }: DemoParts, kommun: Kommun, now: Instant): Change => ({
  at: timeOf(addDays(dayOf(now), -COVER_DAYS_AGO), 8),
  make: async () => {
    const { absences, jour } = coverOf(kommun, now);
    await Promise.all([
      ...absences.map((absence) =>
        ensure(absence.absenceId, orgLog.registerAbsence({ ...asked(absence.absenceId), absence })),
      ),
      ...jour.map((one) => ensure(one.jourId, orgLog.giveJour({ ...asked(one.jourId), jour: one }))),
    ]);
  },
});

const addStaff = async ({ orgLog }: DemoParts, staff: Staff, from: Instant): Promise<void> => {
  const { personId, name, title } = staff;
  const roles = staff.roles.map((role) => ({ ...role, from }));
  await ensure(
    personId,
    orgLog.addPerson({ ...asked(personId), person: { kind: 'staff', personId, name, title, roles } }),
  );
};

const addPupils = async ({ orgLog }: DemoParts, { pupils, unitId }: School): Promise<void> => {
  await Promise.all(
    pupils.map(async ({ personId, name, group, from, isProtected }) => {
      const person = { kind: 'pupil', personId, name, enrolment: { unitId, group: group.name, from } } as const;
      await ensure(personId, orgLog.addPerson({ ...asked(personId), person }));
      if (isProtected) await ensure(personId, orgLog.protectIdentity({ ...asked(`${personId}-protected`), personId }));
    }),
  );
};

const addOrganisation = async (parts: DemoParts, kommun: Kommun, startsAt: Instant): Promise<void> => {
  const { orgLog } = parts;
  const since = startOfDay(addDays(dayOf(startsAt), -A_YEAR_BEFORE));
  await Promise.all(
    kommun.units.map((unit) => ensure(unit.name, orgLog.addUnit({ ...asked(`unit-${unit.unitId}`), unit }))),
  );
  await Promise.all([
    ...kommun.staff.map((one) => addStaff(parts, one, since)),
    ...kommun.schools.map((school) => addPupils(parts, school)),
    ...kommun.delegations.map((delegation) =>
      ensure(delegation.delegationId, orgLog.delegate({ ...asked(delegation.delegationId), delegation })),
    ),
  ]);
};

/** One hash for all: it takes tens of milliseconds, on purpose. */
const addAccounts = async ({ accounts }: DemoParts, { staff }: Kommun): Promise<void> => {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  await Promise.all(
    staff.map(async ({ personId, username }) => {
      if (username === undefined) return;
      await accounts.add({ personId, username, usernameKey: usernameKey(username), passwordHash, isDisabled: false });
    }),
  );
};

/**
 * Plays two läsår of an invented kommun up to `now`, by commands. Begun again with the same seed, number of cases and `now`
 * it goes on where it was interrupted; with another `now` it needs an empty folder. @throws StoryRefused when a command is refused.
 */
export const seedDemo = async (parts: DemoParts, options: DemoOptions = {}): Promise<void> => {
  const { cases = 150, seed = 'lindakra' } = options;
  const { engine, clock, caughtUp, now, onProgress } = parts;
  const startsAt = startOfDay(addDays(dayOf(now), -DAYS));
  const calendar = await calendarFor(startsAt, now);
  const kommun = createKommun(seed, startsAt, now);
  clock.set(startsAt);
  await Promise.all([
    publishCalendar(parts, calendar),
    addOrganisation(parts, kommun, startsAt),
    addAccounts(parts, kommun),
  ]);
  await caughtUp();
  const stage = { kommun, days: createSchoolDays(calendar), now };
  const wheel = demoWheel(now);
  const stories = [
    ...programme(stage, { seed, startsAt: minutesLater(startsAt, 600), cases }),
    ...lasarStories(stage, calendar, wheel),
  ];
  await playAll({ engine, clock, caughtUp, until: now, onProgress }, stories, [
    ...policyChanges(parts, startsAt),
    coverChange(parts, kommun, now),
    chooseDemoWheel(parts.arshjulLog, kommun, wheel),
  ]);
};
