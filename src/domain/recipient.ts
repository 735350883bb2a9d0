/** For whom a case may be put together as a document to be handed out. Stored for ever under these names. */
export const RECIPIENTS = ['skolinspektionen', 'deidentified'] as const;
export type Recipient = (typeof RECIPIENTS)[number];
