import { z } from 'zod';

const code = z.string().describe('Opaque code; stable');
const title = z.string().describe('In words, in the language asked for');
const count = z.int().min(0);
const share = z.number().min(0).nullable();

/** `2026-2027`: a läsår (1 July–30 June); `2026-ht`, `2027-vt`: a half-year (July–December, January–June); `2026-08`: a month. */
export const PERIOD_ID = /^(?:\d{4}-\d{4}|\d{4}-(?:ht|vt)|\d{4}-(?:0[1-9]|1[0-2]))$/;

/** Of which process, and which there are to choose among. */
export const shownProcess = {
  process: z.object({ id: code, title }),
  processes: z.array(z.object({ id: code, title })).describe('All that are counted'),
};

export const statisticsQuery = z.strictObject({
  processId: z.string().max(64).optional().describe('Default: the first that is counted'),
  unitId: z.string().max(128).optional().describe('Default: all that I oversee'),
  period: z.string().regex(PERIOD_ID).optional().describe('2026-2027, 2026-ht or 2026-08; default: the läsår of today'),
  asOf: z.iso
    .date()
    .optional()
    .describe('What was known when that day was over; it must be over. Default: what is known now'),
});

const period = z.object({
  id: z.string(),
  kind: z.enum(['year', 'half', 'month']),
  from: z.string().describe('YYYY-MM-DD, included'),
  to: z.string().describe('YYYY-MM-DD, included'),
});

const totals = z.object({
  opened: count.describe('Opened in the period, but for those annulled or merged'),
  open: count.describe('Of them still open'),
  closed: count.describe('Of them closed now'),
  reopened: count.describe('Of them taken up again at least once'),
  moved: count.describe('Of them moved from another unit'),
  voided: count.describe('Annulled or merged into another; not among those opened'),
  pupils: count,
  per100: share.describe('Opened per 100 pupils, one decimal; null without pupils'),
});

/** A code that is counted, in words. */
const counted = z.object({ value: code, title, count });

const dimension = z.object({
  id: code,
  title,
  isMultiple: z.boolean().describe('A case may have several: the counts add up to more than the cases'),
  values: z.array(counted).describe('Every value there is, in order, zeros included'),
  unknown: count.describe('Cases that say nothing of it'),
});

const heatMap = z.object({
  id: code,
  title,
  rows: z.object({ id: code, title, values: z.array(z.object({ value: code, title })) }),
  columns: z.object({ id: code, title, values: z.array(z.object({ value: code, title })) }),
  cells: z.array(z.object({ row: code, column: code, count })).describe('Those over zero'),
});

const leadTime = z.object({
  id: code.describe('The milestone at which it ends'),
  title,
  unit: z.enum(['hour', 'day']),
  count,
  median: z.int().nullable().describe('Exact, in whole units; the lower of the two in the middle'),
  p90: z.int().nullable().describe('The least value that nine in ten do not exceed'),
  most: z.int().describe('Everything above counts as this'),
  values: z.array(z.object({ value: z.int(), count })).describe('Rising; those over zero'),
});

const definitionRef = z.string().describe('Id in GET /statistics/definitions');

export const statistics = z.object({
  at: z.string(),
  asOf: z.string().nullable().describe('The day whose end the numbers are as of; null: now'),
  ...shownProcess,
  unit: z.object({ unitId: code, name: z.string() }).nullable(),
  period,
  previous: period.describe('The same one year before'),
  totals,
  totalsBefore: totals.describe('Of the same period one year before, known at the same instant'),
  trend: z
    .array(z.object({ month: z.string().describe('YYYY-MM'), opened: count, before: count }))
    .describe('Each month of the period; `before`: the same month one year before'),
  heatMaps: z.array(heatMap),
  funnel: z.array(z.object({ id: code, title, count })).describe('How many have reached each milestone, in order'),
  leadTimes: z.array(leadTime),
  withinPolicy: z.array(z.object({ ruleId: code, title, inTime: count, late: count, share })),
  outcomes: z.array(z.object({ id: code, title, count })),
  dimensions: z.array(dimension),
  units: z
    .array(
      z.object({
        unitId: code,
        name: z.string(),
        ...{ opened: count, open: count, closed: count, reopened: count, pupils: count, per100: share },
      }),
    )
    .describe('By name; never in order of numbers, for more reports are not more wrongs'),
});
export type StatisticsView = z.infer<typeof statistics>;

export const statisticsDefinitions = z.object({
  items: z.array(
    z.object({
      id: definitionRef,
      name: z.string(),
      definition: z.string(),
      unit: z.string().describe('What is counted, in words'),
      source: z.string().describe('Paragraph or rule'),
    }),
  ),
});
export type StatisticsDefinitions = z.infer<typeof statisticsDefinitions>;

/** A number that may be published; null: withheld, because it is small or protects one that is. */
const published = z.object({ value: code, title, half: z.enum(['ht', 'vt', 'year']), count: count.nullable() });

export const publishedQuery = z.strictObject({
  processId: z.string().max(64).optional().describe('Default: the first that is counted'),
  year: z
    .string()
    .regex(/^\d{4}-\d{4}$/)
    .optional()
    .describe('Läsår; default: the newest that is published'),
});

/** What is published of a läsår: a fixed set of tables, as of fixed days, the same for everybody who asks. */
export const publishedStatistics = z.object({
  version: z.literal(1),
  ...shownProcess,
  year: z.string(),
  years: z.array(z.string()).describe('Those published, the newest first'),
  threshold: z.int(),
  halves: z.array(
    z.object({
      half: z.enum(['ht', 'vt']),
      from: z.string(),
      to: z.string(),
      asOf: z.string().describe('The day whose end the numbers are as of, for ever'),
    }),
  ),
  totals: z.array(z.object({ half: z.enum(['ht', 'vt', 'year']), count: count.nullable() })),
  tables: z.array(z.object({ id: code, title, cells: z.array(published) })),
  hasReport: z.boolean().optional().describe('True: I may take out the half-yearly report to the nämnd'),
});
export type PublishedStatistics = z.infer<typeof publishedStatistics>;
