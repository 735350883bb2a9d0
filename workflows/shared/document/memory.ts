import type { MachineEvent } from '../../../src/engine/index.ts';
import { withChanged, withCompleted } from '../measures.ts';
import { answer, codeOf, dayIn } from '../read.ts';
import { LEVELS, PARTIES } from './codes.ts';
import { type DocumentCall, type DocumentContext, NOBODY, type Participation } from './context.ts';
import type { DocumentEventType } from './events.ts';
import { withEffect, withProposed } from './followed-measures.ts';

type Change = Partial<DocumentContext>;
export type DocumentMemory = (call: DocumentCall) => Change;

/** Leaves nothing behind, and still counts as taken: it is in the log. */
export const nothing: DocumentMemory = () => ({});

const opened: DocumentMemory = ({ event }) => ({
  level: codeOf(event, 'level', LEVELS) ?? 'enhet',
  earlier: answer(event, 'earlier'),
  decideBy: dayIn(event.data, 'decideBy'),
});

const withParty = (before: Participation, event: MachineEvent): Participation => {
  const party = codeOf(event, 'party', PARTIES);
  return party === null ? before : { ...before, [party]: 'deltog' };
};

/** What is said before the draft is there counts for the work, what is said of the draft for both. */
const heard =
  (change: (before: Participation, event: MachineEvent) => Participation): DocumentMemory =>
  ({ context, event }) => ({
    takenPart: change(context.takenPart, event),
    ...(context.isDrafted && { consulted: change(context.consulted, event) }),
  });

const guardiansOffered = (before: Participation): Participation => ({
  ...before,
  vardnadshavare: before.vardnadshavare ?? 'erbjuden',
});

/** What each event that all documents have leaves in the context. */
export const documentMemory = {
  DocumentOpened: opened,
  AuthorChanged: nothing,
  EarlierNamed: ({ event }) => ({ earlier: answer(event, 'earlier') }),
  MaterialAdded: () => ({ hasMaterial: true }),
  MaterialGathered: nothing,
  ParticipationRecorded: heard(withParty),
  GuardiansOffered: heard(guardiansOffered),
  CausesAnalysed: nothing,
  DraftWritten: () => ({ isDrafted: true, consulted: NOBODY }),
  DialogueEnded: nothing,
  MeasuresProposed: ({ context, event }) => ({ measures: withProposed(context.measures, event, context.version) }),
  MeasureChanged: ({ context, event }) => ({ measures: withChanged(context.measures, event) }),
  DraftReturned: nothing,
  DocumentDecided: ({ event }) => ({ validTo: dayIn(event.data, 'validTo') }),
  DocumentPublished: ({ context, event }) => ({
    publishedVersion: context.version,
    nextFollowUpOn: dayIn(event.data, 'nextFollowUpOn'),
  }),
  MeasureCompleted: ({ context, event }) => ({ measures: withCompleted(context.measures, event) }),
  MeasureFollowedUp: ({ context, event }) => ({ measures: withEffect(context.measures, event) }),
  DocumentFollowedUp: ({ event }) => ({ nextFollowUpOn: dayIn(event.data, 'nextFollowUpOn') }),
  RevisionBegun: ({ context, event }) => ({
    version: context.version + 1,
    decideBy: dayIn(event.data, 'decideBy'),
    isDrafted: false,
  }),
  DocumentClosed: () => ({ isClosed: true }),
  DocumentReopened: () => ({ isClosed: false, nextFollowUpOn: null }),
  DocumentAnnulled: () => ({ isClosed: true }),
  NoteAdded: nothing,
} as const satisfies Readonly<Record<DocumentEventType, DocumentMemory>>;

/** What an event changes in the context, by these memories; one without a memory changes nothing. Pure, and the same for ever. */
export const rememberBy =
  <Context extends DocumentContext>(
    memories: Readonly<Record<string, (call: DocumentCall & { readonly context: Context }) => Partial<Context>>>,
  ) =>
  (call: DocumentCall & { readonly context: Context }): Partial<Context> =>
    Object.hasOwn(memories, call.event.type) ? (memories[call.event.type]?.(call) ?? {}) : {};
