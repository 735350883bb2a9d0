// The codes that lie open in the log: which box was ticked.

/** What Skolinspektionen has sent. @source SL 26:7 */
export const KINDS = ['yttrande', 'forelaggande', 'tillsyn', 'overlamnat'] as const;
export type Kind = (typeof KINDS)[number];

/** Those that are to be answered by a day. What is handed over is a complaint to the huvudman. @source SL 26:3b */
export const ANSWERED: readonly Kind[] = ['yttrande', 'forelaggande', 'tillsyn'];

export const MATTERS = [
  'krankning',
  'stod',
  'trygghet_studiero',
  'undervisning',
  'betyg',
  'skolplikt',
  'klagomalshantering',
  'annat',
] as const;

/** What Skolinspektionen may decide. @source SL 26:10 */
export const OUTCOMES = ['ingen_atgard', 'avstar', 'anmarkning', 'forelaggande'] as const;

/** What it makes of what was reported back. */
export const REVIEWS = ['godkand', 'brister_kvarstar'] as const;
