import { z } from 'zod';

const json = z.record(z.string(), z.unknown());
const instant = z.string().describe('ISO 8601, UTC');

/** What anybody may send in without an account. Shapes of form and texts: `src/domain/{form,texts}.ts`. */
export const publicForms = z.object({
  forms: z.array(
    z.object({
      processId: z.string(),
      command: z.string(),
      form: z.any().describe('Form'),
      formTexts: z.any().describe('FormTexts'),
      texts: z.object({ title: z.string(), intro: z.string(), sent: z.string() }),
    }),
  ),
  units: z.array(z.object({ unitId: z.string(), name: z.string(), kind: z.enum(['huvudman', 'omrade', 'skolenhet']) })),
});
export type PublicForms = z.infer<typeof publicForms>;

export const receiptCode = z.strictObject({ code: z.string().max(64) });
export const senderCommand = receiptCode.extend({ data: json.default({}) });

/** One code for each case that was opened. */
export const sentIn = z.object({
  cases: z.array(z.object({ caseNumber: z.string(), code: z.string(), sentAt: instant })),
  sent: z.string().describe('What happens now, in plain words'),
});
export type SentIn = z.infer<typeof sentIn>;

/** A case as its sender sees it: what was sent, what the school shared, and what may be answered. */
export const senderCase = z.object({
  caseNumber: z.string(),
  title: z.string(),
  unitName: z.string(),
  sentAt: instant,
  stage: z.string().describe('How far it has come, in plain words; a line for each thing that goes on at once'),
  isClosed: z.boolean(),
  entries: z.array(
    z.object({
      version: z.int(),
      at: instant,
      isMine: z.boolean(),
      by: z.string().describe('Office of whoever wrote it; empty for the sender'),
      title: z.string(),
      form: z.string().optional(),
      data: json,
      isErased: z.boolean(),
    }),
  ),
  commands: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(['forward', 'side', 'note', 'grave']),
      title: z.string(),
      hint: z.string().optional(),
      form: z.any().optional().describe('Form'),
    }),
  ),
  forms: z.record(z.string(), z.any()).describe('Form id -> { form, texts }'),
});
export type SenderCase = z.infer<typeof senderCase>;
