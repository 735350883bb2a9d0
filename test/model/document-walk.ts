import type { JsonObject } from '../../src/domain/json.ts';
import type { MachineEvent } from '../../src/engine/index.ts';
import { PARTIES } from '../../workflows/shared/document/codes.ts';
import type { DocumentContext } from '../../workflows/shared/document/context.ts';
import { eventOf, type Snapshot } from './walk.ts';

// What every document of the quality work is walked by.

const event = (type: string, data: JsonObject = {}): MachineEvent => eventOf(type, data);

export const documentIn = (snapshot: Snapshot): DocumentContext => snapshot.context as DocumentContext;

/** A measure whose effect is looked at ten days after it is to be done. */
export const MEASURES = [{ owner: 'tove', dueOn: '2026-03-20', followUpOn: '2026-03-30' }];
export const took = (party: string): MachineEvent => event('ParticipationRecorded', { party });
/** At a school everybody but the guardians took part, who were given the opportunity. */
export const SCHOOL_TOOK_PART = [took('elever'), took('personal'), event('GuardiansOffered')];
export const decided = event('DocumentDecided', { validFrom: '2026-02-01', validTo: '2027-01-31' });

/** Events that all documents take, with the variants of data that lead different ways. */
const COMMON: readonly MachineEvent[] = [
  event('AuthorChanged'),
  event('EarlierNamed', { earlier: 'c-last' }),
  event('MaterialGathered'),
  ...PARTIES.map(took),
  event('GuardiansOffered'),
  event('CausesAnalysed'),
  event('DraftWritten'),
  event('DialogueEnded'),
  event('DraftReturned'),
  decided,
  event('DocumentPublished'),
  event('DocumentFollowedUp'),
  event('RevisionBegun'),
  event('DocumentClosed', { reasonCode: 'uppfoljd' }),
  event('DocumentClosed', { reasonCode: 'upphort' }),
  event('DocumentReopened'),
  event('DocumentAnnulled'),
  event('NoteAdded'),
  event('deadline.passed'),
];

/** Those, the document's own, and what the measures that stand now make worth trying. */
export const nextOf =
  (own: readonly MachineEvent[]) =>
  (snapshot: Snapshot): readonly MachineEvent[] => {
    const { measures } = documentIn(snapshot);
    const going = measures.find(({ status }) => status === 'pagar');
    const known = measures.find(({ status }) => status !== 'struken');
    return [
      ...own,
      ...COMMON,
      ...(known === undefined || measures.length < 2 ? [event('MeasuresProposed', { measures: MEASURES })] : []),
      ...(going === undefined
        ? []
        : [
            event('MeasureCompleted', { measure: going.number }),
            event('MeasureChanged', { measure: going.number, change: 'stryk' }),
          ]),
      ...(known === undefined ? [] : [event('MeasureFollowedUp', { measure: known.number, effect: 'ja' })]),
    ];
  };

/** Two snapshots are the same when they stand in the same place and answer every guard alike. */
export const documentKey = (snapshot: Snapshot): string => {
  const { level, hasMaterial, isDrafted, takenPart, consulted, measures, publishedVersion, version, isClosed } =
    documentIn(snapshot);
  const asked = (who: DocumentContext['takenPart']) => PARTIES.map((party) => who[party] !== null);
  return JSON.stringify([
    snapshot.value,
    [level, hasMaterial, isDrafted, isClosed],
    asked(takenPart),
    asked(consulted),
    measures
      .filter(({ status }) => status !== 'struken')
      .map(({ status, effect, since }) => [status, effect !== null, since <= publishedVersion]),
    [publishedVersion > 0, version > publishedVersion],
  ]);
};
