import { z } from 'zod';
import { ACTIVITY_OWNERS } from '../domain/arshjul.ts';
import { SKOLFORMER } from '../domain/unit.ts';

const id = z.string().describe('Opaque id');
const day = z.string().describe('YYYY-MM-DD');
const code = z.string().regex(/^[A-Za-z0-9_-]{1,60}$/, 'code');
const monthDay = z
  .string()
  .regex(/^\d{2}-\d{2}$/, 'date')
  .describe('MM-DD');
const words = z.strictObject({ sv: z.string().trim().min(1).max(200), en: z.string().trim().min(1).max(200) });
const answer = z.union([code, z.int(), z.boolean(), z.array(code).max(50)]);

const when = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('day'), monthDay }),
  z.strictObject({ kind: z.literal('week'), week: z.int(), weekday: z.int() }),
]);
const level = z.enum(['skolenhet', 'omrade', 'huvudman']);

const activity = z.strictObject({
  id: code,
  processId: code,
  command: code,
  answers: z.record(code, answer).describe('Answers to the start form that are the same every time: codes'),
  level,
  skolformer: z.array(z.enum(SKOLFORMER)).max(SKOLFORMER.length).describe('Empty: all'),
  when,
  leadDays: z.int().describe('Opened so many calendar days before'),
  owner: z.enum(ACTIVITY_OWNERS),
  title: words,
});

/** A wheel as it is sent and read. */
export const wheel = z.strictObject({
  id: code,
  name: words,
  basis: words.describe('Which public description it is like'),
  lasarStart: monthDay,
  areas: z.array(words).max(20),
  activities: z.array(activity).max(100),
});
export type WheelView = z.infer<typeof wheel>;

/** One activity at one unit. `done`: what was to be done by its day has been, whatever follows; `late`: the day has passed and it is not done; `skipped`: its case was never opened, and will not be. */
export const plannedItem = z.object({
  activityId: z.string(),
  title: z.string(),
  processId: z.string(),
  level,
  owner: z.enum(ACTIVITY_OWNERS),
  unitId: id,
  unitName: z.string(),
  dueOn: day,
  opensOn: day,
  status: z.enum(['coming', 'open', 'late', 'done', 'skipped']),
  caseId: id.optional().describe('Where there is a case that the reader may see'),
  caseNumber: z.string().optional(),
  state: z.string().optional().describe('Of the main region'),
});
export type PlannedItemView = z.infer<typeof plannedItem>;

export const arshjul = z.object({
  version: z.int().describe('0: none is chosen for the läsår'),
  name: z.string().optional(),
  basis: z.string().optional(),
  areas: z.array(z.string()),
  decisionNumber: z.string().optional(),
  lasar: z.object({ year: z.int(), from: day, to: day }),
  items: z.array(plannedItem).describe('By day; of the units that the reader oversees'),
});
export type ArshjulView = z.infer<typeof arshjul>;

/** A version that was decided. */
export const chosenWheel = z.object({
  version: z.int(),
  fromLasar: z.int(),
  decisionNumber: z.string(),
  chosenAt: z.string(),
  reason: z.string().optional().describe('Absent where it has been destroyed'),
  wheel,
});
export const readyWheels = z.object({
  items: z.array(wheel),
  version: z.int().describe('Of the newest decision; 0: none'),
  current: chosenWheel.optional(),
  lasar: z.int().describe('The year in which the present läsår begins'),
});
export type ReadyWheelsView = z.infer<typeof readyWheels>;

export const newWheel = z.strictObject({
  wheel,
  fromLasar: z.int().min(2000).max(9000).describe('The year in which the first läsår begins that it is for'),
  decisionNumber: z.string().trim().min(1).max(100),
  reason: z.string().trim().min(1).max(2000),
});
