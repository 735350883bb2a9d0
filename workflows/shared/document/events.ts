/** What can happen in every document of the quality work, in the order of the work. Stored for ever under these names. */
export const DOCUMENT_EVENTS = [
  'DocumentOpened',
  'AuthorChanged',
  'EarlierNamed',
  'MaterialAdded',
  'MaterialGathered',
  'ParticipationRecorded',
  'GuardiansOffered',
  'CausesAnalysed',
  'DraftWritten',
  'DialogueEnded',
  'MeasuresProposed',
  'MeasureChanged',
  'DraftReturned',
  'DocumentDecided',
  'DocumentPublished',
  'MeasureCompleted',
  'MeasureFollowedUp',
  'DocumentFollowedUp',
  'RevisionBegun',
  'DocumentClosed',
  'DocumentReopened',
  'DocumentAnnulled',
  'NoteAdded',
] as const;

/** Type of an event that all documents have. */
export type DocumentEventType = (typeof DOCUMENT_EVENTS)[number];
