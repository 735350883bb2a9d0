import type { Recipient } from '../domain/recipient.ts';

/** What somebody outside may read of a case that is put together for them. Protected identities are named to nobody. */
export interface RecipientRule {
  /** The child whom a case is about stands by name; all others are *Elev 1*, *Personal 2*. */
  readonly seesExposed: boolean;
  /** What was typed is there; else only codes, dates and steps. */
  readonly seesFreeText: boolean;
}

/** Who is handed what. The authority that oversees has the right to the documents (SL 26:7); others get what tells of nobody. */
export const RECIPIENT_RULES = {
  skolinspektionen: { seesExposed: true, seesFreeText: true },
  deidentified: { seesExposed: false, seesFreeText: false },
} as const satisfies Record<Recipient, RecipientRule>;
