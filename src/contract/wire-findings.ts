import { z } from 'zod';
import { PERIOD_ID, shownProcess } from './wire-statistics.ts';

const code = z.string().describe('Opaque code; stable');
const count = z.int().min(0);
const day = z.string().describe('YYYY-MM-DD');
const period = z.object({ id: z.string(), from: day, to: day });

export const reconciliationQuery = z.strictObject({
  unitId: z.string().max(128).optional().describe('Default: all that I oversee'),
  period: z.string().regex(PERIOD_ID).optional().describe('2026-2027, 2026-ht or 2026-08; default: the läsår of today'),
});

export const reconciliationTotalsQuery = z.strictObject({
  year: z
    .string()
    .regex(/^\d{4}-\d{4}$/)
    .optional()
    .describe('A läsår; default: that of today'),
});

export const namndReportQuery = z.strictObject({
  half: z
    .string()
    .regex(/^\d{4}-(?:ht|vt)$/)
    .optional()
    .describe('2026-ht or 2027-vt, published a month after its end; default: the newest that is'),
});

/** Always: reported + received + surplus = open + closed + annulled + moved + missing. */
const counts = z.object({
  reported: count.describe('Reported at the unit'),
  received: count.describe('Reported at another unit, and moved there'),
  open: count,
  closed: count.describe('Withdrawn ones too'),
  annulled: count.describe('Annulled, or the same as another'),
  moved: count.describe('Moved to another unit, whatever became of them there'),
  missing: count.describe('Reported or received, and not accounted for'),
  surplus: count.describe('There, and never reported or received'),
});

export const reconciliation = z.object({
  at: z.string(),
  period,
  unit: z.object({ unitId: code, name: z.string() }).nullable(),
  totals: counts,
  days: z
    .array(z.object({ unitId: code, unitName: z.string(), day, counts }))
    .describe('Days on which something was reported, the newest first; at most 2 000, those that do not add up first'),
  isWhole: z.boolean().describe('False: there are more days than are told'),
});
export type ReconciliationView = z.infer<typeof reconciliation>;

export const reconciliationTotals = z.object({
  at: z.string(),
  period,
  missing: count.describe('Of the whole, all processes together'),
  surplus: count,
});
export type ReconciliationTotals = z.infer<typeof reconciliationTotals>;

export const lostFindings = z.object({
  items: z.array(
    z.object({ unitId: code, unitName: z.string(), day, missing: count, surplus: count, foundAt: z.string() }),
  ),
});
export type LostFindings = z.infer<typeof lostFindings>;

export const alarmsQuery = z.strictObject({
  unitId: reconciliationQuery.shape.unitId,
  processId: z.string().max(64).optional().describe('Default: the first that is counted'),
  asOf: z.iso.date().optional().describe('A day that is over; default: yesterday'),
});

export const alarms = z.object({
  asOf: day,
  ...shownProcess,
  recurrences: z.array(
    z.object({
      key: code,
      title: z.string().describe('What recurs'),
      what: z.string().describe('Place, time of day or kind, in words'),
      unitId: code,
      unitName: z.string(),
      count,
      least: count.describe('So many were enough, by the huvudman’s routine'),
      from: day,
      to: day,
    }),
  ),
  days: count.describe('So many days are looked at together; 0: no alarm'),
  silent: z.array(z.object({ unitId: code, unitName: z.string(), pupils: count, days: count })),
  silentDays: count.describe('A unit is silent after so many days; 0: no alarm'),
  silentPupils: count,
  children: z
    .array(z.object({ cases: z.array(z.object({ caseId: code, caseNumber: z.string(), openedAt: z.string() })) }))
    .describe('Cases about the same child; for the rektor of the unit, empty for everybody else'),
});
export type AlarmsView = z.infer<typeof alarms>;
