import { z } from 'zod';
import { ROLES } from '../domain/principal.ts';
import { SKOLFORMER } from '../domain/unit.ts';
import { page } from './wire-page.ts';

const id = z.string().describe('Opaque id');
const instant = z.string().describe('ISO 8601, UTC');
const role = z.enum(ROLES);

export const adminPerson = z.object({
  personId: id,
  name: z.string(),
  username: z.string().optional(),
  mail: z.string().optional().describe('Where the person is told by mail'),
  isActive: z.boolean(),
  roles: z.array(z.object({ role, unitId: id, unitName: z.string(), from: instant, to: instant.nullable() })),
});
export const adminPeople = page(adminPerson);
export const newUnit = z.strictObject({
  kind: z.enum(['omrade', 'skolenhet']),
  parentId: id,
  name: z.string().trim().min(1).max(200),
  skolformer: z.array(z.enum(SKOLFORMER)).max(SKOLFORMER.length).default([]),
  enhetskod: z
    .string()
    .regex(/^\d{8}$/)
    .optional(),
});
export const newPerson = z.strictObject({
  name: z.string().trim().min(1).max(200),
  title: z.string().trim().max(200).optional(),
  username: z.string().trim().min(3).max(200),
  password: z.string().min(12).max(1000),
});
export const newRole = z.strictObject({ role, unitId: id, from: instant.optional(), to: instant.optional() });
export const endRole = z.strictObject({ role, unitId: id });
export const newDelegation = z.strictObject({
  fromRole: role,
  toPersonId: id,
  unitId: id,
  scope: z.string().regex(/^[a-z0-9._-]{1,64}$/),
  validFrom: instant,
  validTo: instant,
  decisionNumber: z.string().trim().min(1).max(100),
});
export const limit = z.strictObject({
  amount: z.int().min(0).max(3650),
  unit: z.enum(['sameDay', 'hour', 'calendarDay', 'workingDay']),
});
export const policy = z.object({
  processId: z.string(),
  version: z.int(),
  limits: z.record(z.string(), limit),
  options: z.record(z.string(), z.union([z.boolean(), z.number(), z.string()])),
  publishedAt: instant,
});
export const newPolicy = z.strictObject({
  limits: z.record(z.string(), limit),
  options: z.record(z.string(), z.union([z.boolean(), z.number(), z.string()])),
});

const isoDate = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const dayName = z.string().trim().min(1).max(100);
export const schoolDays = z.strictObject({
  unitId: id,
  kind: z.enum(['lov', 'studiedag']),
  from: isoDate,
  to: isoDate,
  name: dayName,
});
/** What the huvudman itself decides of its calendar. */
export const ownDays = z.strictObject({
  huvudmanDays: z.record(isoDate, dayName).describe('Days off of its own, by date'),
  schoolDays: z.array(schoolDays).max(10_000).describe('Lov and studiedagar; they move no date'),
});
export const calendar = ownDays.extend({
  version: z.int(),
  publishedAt: instant.optional(),
  knownFrom: isoDate,
  knownTo: isoDate,
  workingWeekdays: z.array(z.int()).describe('1 = Monday … 7 = Sunday'),
  schoolYears: z.array(z.object({ from: isoDate, to: isoDate })).describe('The running läsår and the next'),
  freeDays: z.record(isoDate, z.string()).describe('Holidays and eves in those years, by date'),
  bridgeDays: z.array(isoDate).describe('Single working days between two free ones in those years, from today on'),
});
export type CalendarView = z.infer<typeof calendar>;
export const newCalendar = ownDays.extend({
  basedOn: z.int().min(0).describe('Version that was changed; a newer one in force is a conflict'),
});
export const calendarFile = z.strictObject({
  ics: z.string().max(1_000_000).describe('A file in the iCalendar format'),
  unitId: id.nullable().describe('Whose lov and studiedagar; null: days off of the huvudman'),
  draft: ownDays.describe('What is written so far, beside which the file is looked at'),
});
export const readDays = ownDays.extend({
  unreadable: z.enum(['tooLarge', 'notCalendar', 'noEvents']).optional(),
  refused: z.array(z.object({ name: z.string(), from: isoDate.optional(), code: z.string() })),
});
