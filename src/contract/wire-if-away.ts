import { z } from 'zod';
import { personRef } from './wire-person.ts';

const id = z.string().describe('Opaque id');
const instant = z.string().describe('ISO 8601, UTC');

/** An absence that is only planned. */
export const plannedAbsence = z.strictObject({
  absentId: id,
  deputyId: id.nullable().describe('Who would stand in; null: nobody'),
  from: instant,
  to: instant.describe('Excluded'),
});

/** Which open deadlines of the absent one would go to whom, and when; of cases that the asker may read. */
export const ifAway = z.object({
  items: z.array(
    z.object({
      caseId: id,
      caseNumber: z.string(),
      unitName: z.string(),
      deadlineId: z.string(),
      title: z.string().describe('The step, in words'),
      dueAt: instant.describe('Excluded'),
      isDueMeanwhile: z.boolean(),
      at: instant.describe('From when it would be with them'),
      to: z.string().describe('The office, in words'),
      people: z.array(personRef).describe('Who would have it; nobody: it would be without an owner'),
      stays: z.boolean().describe('It would stay with the absent one, as nobody else is there to take it'),
      rungs: z
        .array(z.object({ at: instant, kind: z.enum(['remind', 'pass', 'escalate']), people: z.array(personRef) }))
        .describe('What they would be told meanwhile, and when'),
    }),
  ),
  isCut: z.boolean().describe('There are more cases than were looked at'),
});
export type IfAway = z.infer<typeof ifAway>;
