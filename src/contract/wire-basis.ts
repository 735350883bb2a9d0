import { z } from 'zod';
import { publishedStatistics, statistics } from './wire-statistics.ts';

const code = z.string().describe('Opaque code; stable');
const title = z.string().describe('In words, in the language asked for');
const count = z.int().min(0);
const day = z.string().describe('YYYY-MM-DD');
const words = z.string().describe('What somebody wrote; empty: nothing, or erased');

export const basisQuery = z.strictObject({
  decision: z.coerce
    .number()
    .int()
    .min(1)
    .max(1000)
    .optional()
    .describe('As it was when the document was decided for the first, second … time; default: as it is'),
});

/** Newest läsår first, as `years`. */
const counts = z.array(count);
const { totals, period } = statistics.shape;

const measureOfCases = z.object({
  id: code,
  title,
  effects: z.array(z.object({ value: code, title })),
  kinds: z.array(
    z.object({
      value: code,
      title,
      counts: z.array(count.nullable()).describe('By effect, all läsår together; null: withheld, for it is small'),
    }),
  ),
});

const countedBasis = z.object({
  process: z.object({ id: code, title }),
  totals: z.array(totals).describe('By läsår, the newest first'),
  dimensions: z.array(
    z.object({
      id: code,
      title,
      isMultiple: z.boolean(),
      values: z.array(z.object({ value: code, title, counts })).describe('Those over zero in some läsår'),
    }),
  ),
  leadTimes: z.array(statistics.shape.leadTimes.element.omit({ values: true })).describe('Of the newest läsår'),
  withinPolicy: statistics.shape.withinPolicy.describe('Of the newest läsår'),
  outcomes: z.array(z.object({ id: code, title, counts })),
  tried: z.array(measureOfCases).describe('Kinds of measures in the cases, by how it went when they were followed up'),
});

const indicatorBasis = z.object({
  id: code,
  name: title,
  definition: z.string(),
  unit: z.enum(['percent', 'points', 'number']),
  points: z.array(
    z.object({ period: z.string(), group: z.string(), value: z.number(), count: count.nullable(), source: z.string() }),
  ),
});

const measureBasis = z.object({
  number: z.int(),
  what: words,
  standing: z.enum(['underway', 'done', 'struck']),
  dueOn: day,
  followUpOn: day,
  effect: z.object({ value: code, title }).nullable().describe('Null: nobody has looked yet'),
  seen: words,
});

const proposalBasis = z.object({
  codes: z.record(z.string(), z.string()).describe('By field of an item its answer'),
  title: z.string().describe('The same in words'),
  count: count.nullable().describe('In so many cases; null: no longer so often'),
  standing: z.enum(['open', 'taken', 'declined']),
  why: words,
  saidAt: z.string().nullable(),
});

/** What stands beside the writing of a document. */
export const documentBasis = z.object({
  asOf: day.describe('The day whose end every number is as of'),
  isFrozen: z.boolean().describe('The document is decided: this is what whoever decided could see, for ever'),
  decisions: count.describe('How often the document has been decided'),
  unit: z.object({ unitId: z.string(), name: z.string() }),
  years: z.array(period).describe('The läsår and the two before it'),
  figures: z.enum(['exact', 'published']).describe('published: the reader may not count the unit'),
  counted: z.array(countedBasis).describe('Empty unless exact'),
  published: z.array(publishedStatistics.omit({ processes: true, years: true })).describe('Empty if exact'),
  indicators: z.array(indicatorBasis),
  previous: z
    .object({ caseId: z.string(), caseNumber: z.string(), title, measures: z.array(measureBasis) })
    .nullable()
    .describe('Last year’s document, for who may read it'),
  proposals: z
    .object({
      command: z.string().describe('Whose form takes them'),
      field: z.string().describe('… and its list'),
      days: count.describe('Cases opened within so many days are looked at together'),
      least: count.describe('So many of them are enough'),
      items: z.array(proposalBasis),
    })
    .nullable(),
});
export type DocumentBasisView = z.infer<typeof documentBasis>;
export type CountedBasis = z.infer<typeof countedBasis>;
