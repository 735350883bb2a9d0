import { z } from 'zod';
import { ROLES } from '../domain/principal.ts';
import { personRef } from './wire-person.ts';

const id = z.string().describe('Opaque id');
const instant = z.string().describe('ISO 8601, UTC');
const decisionNumber = z.string().trim().min(1).max(100).describe('Diarienummer of the decision');
const place = { unitId: id, unitName: z.string() };
const period = {
  from: instant,
  to: instant.describe('Excluded'),
  status: z.enum(['coming', 'now', 'ended']),
  mayEnd: z.boolean(),
};

/** Somebody is away. No reason is asked for, and none is kept. */
export const newAbsence = z.strictObject({
  absentId: id,
  deputyId: id.nullable().describe('Who stands in; null: nobody'),
  from: instant,
  to: instant.describe('Excluded'),
  decisionNumber: decisionNumber.optional(),
});
export const newJour = z.strictObject({
  onDutyId: id,
  role: z.enum(ROLES),
  unitId: id,
  from: instant,
  to: instant.describe('Excluded'),
  decisionNumber,
});
export const absenceView = z.object({
  absenceId: id,
  absent: personRef,
  deputy: personRef.optional(),
  decisionNumber: z.string().optional(),
  ...period,
});
export const jourView = z.object({
  jourId: id,
  onDuty: personRef,
  role: z.enum(ROLES),
  decisionNumber: z.string(),
  ...place,
  ...period,
});
export const delegationView = z.object({
  delegationId: id,
  fromRole: z.enum(ROLES),
  to: personRef,
  scope: z.string(),
  decisionNumber: z.string(),
  ...place,
  validFrom: instant,
  validTo: instant.describe('Excluded'),
  status: period.status,
  mayEnd: period.mayEnd,
});
/** Who stands in for whom, who has jour and what is lent; each by when it begins. What ended over a year ago is left out. */
export const cover = z.object({
  absences: z.array(absenceView),
  jour: z.array(jourView),
  delegations: z.array(delegationView),
  standsInFor: z.array(z.object({ person: personRef, to: instant })).describe('In whose place I stand now'),
});
