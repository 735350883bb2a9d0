import { z } from 'zod';
import { MOST_CHARACTERS, MOST_COLUMNS, MOST_ROWS } from './indicator-bounds.ts';

const cell = z.string().max(MOST_CHARACTERS);

/** A table as the file has it, its head first. */
export const indicatorRows = z
  .array(z.array(cell).max(MOST_COLUMNS))
  .max(MOST_ROWS + 1)
  .describe('The head, then a row each: indikator, enhet, period, värde and perhaps antal, grupp');

export const indicatorFile = z.strictObject({ rows: indicatorRows });
export const indicatorImport = z.strictObject({
  rows: indicatorRows,
  source: z.string().trim().min(1).max(MOST_CHARACTERS).describe('From where: Skolenkäten 2026, SIRIS'),
});

const column = z.enum(['indicator', 'unit', 'period', 'value', 'count', 'group']);
const measured = { value: z.number(), count: z.int().nullable().describe('Number of answers') };
const point = z.object({
  indicatorId: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  period: z.string(),
  group: z.string(),
  ...measured,
});
const changedPoint = point.extend({ before: z.object(measured) });

/** What a file would do. The first hundred of each are shown. */
export const indicatorPreview = z.object({
  unreadable: z
    .object({ code: z.enum(['missingColumn', 'columnTwice', 'empty']), column: column.optional() })
    .optional()
    .describe('Present when nothing of it can be taken'),
  added: z.int().min(0),
  changed: z.int().min(0),
  unchanged: z.int().min(0),
  refused: z.int().min(0),
  firstAdded: z.array(point),
  firstChanged: z.array(changedPoint),
  firstRefused: z.array(z.object({ row: z.int().min(2), column: column.optional(), code: z.string() })),
});
export type IndicatorPreview = z.infer<typeof indicatorPreview>;

export const indicatorsQuery = z.strictObject({
  unitId: z.string().max(128).optional().describe('Default: all that I oversee'),
  asOf: z.iso.date().optional().describe('What had been imported when that day was over. Default: now'),
});

/** Series beside the cases. */
export const indicatorsView = z.object({
  mayImport: z.boolean(),
  indicators: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      definition: z.string(),
      unit: z.enum(['percent', 'points', 'number']),
    }),
  ),
  points: z.array(point.extend({ source: z.string(), at: z.string().describe('When it was imported') })),
});
export type IndicatorsView = z.infer<typeof indicatorsView>;
