import type { IsoDate } from '../../../src/domain/clock.ts';
import type { JsonObject } from '../../../src/domain/json.ts';
import type { MachineEvent } from '../../../src/engine/index.ts';
import type { Level, Party } from './codes.ts';
import type { FollowedMeasure } from './followed-measures.ts';

// Types, not interfaces: only so does the context pass as a JSON object.

/** How each party has had its say: it took part, or was given the opportunity. */
export type Participation = { readonly [P in Party]: 'deltog' | 'erbjuden' | null };

/** What the machine of a document remembers: codes, dates, numbers and staff only. */
export type DocumentContext = {
  readonly level: Level;
  /** Case id of last year's document. */
  readonly earlier: string | null;
  /** By when it is to be decided, where a day was named. */
  readonly decideBy: IsoDate | null;
  readonly hasMaterial: boolean;
  readonly isDrafted: boolean;
  /** Since the work began. */
  readonly takenPart: Participation;
  /** Since the draft was last written. */
  readonly consulted: Participation;
  readonly measures: readonly FollowedMeasure[];
  /** 1 for the first; each revision has the next. */
  readonly version: number;
  /** The version that is in force; 0 as long as none has been published. */
  readonly publishedVersion: number;
  readonly validTo: IsoDate | null;
  readonly nextFollowUpOn: IsoDate | null;
  readonly isClosed: boolean;
};

/** What a guard or a memory of a document looks at. */
export interface DocumentCall {
  readonly context: DocumentContext;
  readonly event: MachineEvent;
}

export const NOBODY: Participation = { elever: null, vardnadshavare: null, personal: null, rektorer: null };

/** The context of a document of which nothing is known yet. */
export const initialDocument = (): DocumentContext => ({
  level: 'enhet',
  earlier: null,
  decideBy: null,
  hasMaterial: false,
  isDrafted: false,
  takenPart: NOBODY,
  consulted: NOBODY,
  measures: [],
  version: 1,
  publishedVersion: 0,
  validTo: null,
  nextFollowUpOn: null,
  isClosed: false,
});

/** The measures of what has been published; those of a revision wait for it. */
export const inForce = ({ measures, publishedVersion }: DocumentContext): readonly FollowedMeasure[] =>
  measures.filter(({ since }) => since <= publishedVersion);

/** The machine's context where the engine hands it on as JSON. */
export const documentOf = (json: JsonObject): DocumentContext => json as DocumentContext;
