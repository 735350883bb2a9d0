import type { Instant, IsoDate } from '../../src/domain/clock.ts';
import type { JsonObject } from '../../src/domain/json.ts';
import type { MachineEvent, MachineInput } from '../../src/engine/index.ts';
import type { Measure } from '../shared/measures.ts';
import type { CriticisedKind, Finding, Level } from './codes.ts';
import { type KlagomalOptions, readKlagomalOptions } from './options.ts';

/** Where the case stands as a whole. */
export type Phase = 'utkast' | 'oppet' | 'avslutat' | 'makulerat';

// Types, not interfaces: only so does the context pass as a JSON object.

/** One step of the ladder: who had the matter, since when, and whether it was answered there. `at` null: before it came to us. */
export type Step = {
  readonly level: Level | 'skolinspektionen';
  readonly at: Instant | null;
  readonly wasAnswered: boolean | null;
  readonly answeredOn: IsoDate | null;
};

/** What the machine remembers of a case: codes, dates and staff only. */
export type KlagomalContext = {
  readonly options: KlagomalOptions;
  readonly pack: string;
  readonly phase: Phase;
  /** When the complaint came to anybody who works for the huvudman: all clocks count from then. */
  readonly receivedAt: Instant | null;
  readonly isFromInspectorate: boolean;
  /** Nobody to answer: anonymous, and without a receipt code. */
  readonly isOutOfReach: boolean;
  readonly criticisedKind: CriticisedKind | null;
  /** Staff who may neither handle, judge nor read. */
  readonly criticisedIds: readonly string[];
  /** Staff who have been declared partial. */
  readonly conflictedIds: readonly string[];
  /** It has been tried to find out who is meant, in vain. */
  readonly isUnidentifiable: boolean;
  /** Once true always true. */
  readonly isRektorCriticised: boolean;
  readonly isHuvudmanCriticised: boolean;
  readonly isClassified: boolean;
  /** Something says that there may be a defect in the activity. @source SL 4:7 */
  readonly hasDefectSign: boolean;
  /** Cases that were opened from this one, and those of them that have been closed. */
  readonly spawned: number;
  readonly closedSpawned: readonly string[];
  readonly level: Level | 'skolinspektionen';
  readonly ladder: readonly Step[];
  readonly handlerId: string | null;
  /** Everybody who has handled or judged it so far, and those of them who had before the review. */
  readonly handledBy: readonly string[];
  readonly handledBefore: readonly string[];
  readonly assessment: { readonly finding: Finding; readonly at: Instant; readonly by: string } | null;
  /** The huvudman looks at it anew: by others than before. */
  readonly isReview: boolean;
  readonly hasBeenReviewed: boolean;
  /** 1 from the start; one more each time it is taken up again. */
  readonly round: number;
  /** From when the hard limit counts: the arrival, or the day on which a review or a new round began. */
  readonly roundStartedAt: Instant | null;
  readonly dueOn: IsoDate | null;
  readonly hasOpenQuestion: boolean;
  readonly questionDueOn: IsoDate | null;
  readonly isWithdrawn: boolean;
  readonly measures: readonly Measure[];
  readonly hasMeasures: boolean;
  readonly nextFollowUpOn: IsoDate | null;
  readonly isOnLegalHold: boolean;
  readonly isIdentityProtected: boolean;
  readonly annulmentProposedBy: string | null;
  readonly closedAt: Instant | null;
};

/** What a guard or a memory looks at. */
export interface Call {
  readonly context: KlagomalContext;
  readonly event: MachineEvent;
}

/** The context of a case of which nothing is known yet. */
export const initialContext = ({ options, pack }: MachineInput): KlagomalContext => ({
  options: readKlagomalOptions(options),
  pack,
  phase: 'utkast',
  receivedAt: null,
  isFromInspectorate: false,
  isOutOfReach: false,
  criticisedKind: null,
  criticisedIds: [],
  conflictedIds: [],
  isUnidentifiable: false,
  isRektorCriticised: false,
  isHuvudmanCriticised: false,
  isClassified: false,
  hasDefectSign: false,
  spawned: 0,
  closedSpawned: [],
  level: 'rektor',
  ladder: [],
  handlerId: null,
  handledBy: [],
  handledBefore: [],
  assessment: null,
  isReview: false,
  hasBeenReviewed: false,
  round: 1,
  roundStartedAt: null,
  dueOn: null,
  hasOpenQuestion: false,
  questionDueOn: null,
  isWithdrawn: false,
  measures: [],
  hasMeasures: false,
  nextFollowUpOn: null,
  isOnLegalHold: false,
  isIdentityProtected: false,
  annulmentProposedBy: null,
  closedAt: null,
});

/** The machine's context where the engine hands it on as JSON. */
export const contextOf = (json: JsonObject): KlagomalContext => json as KlagomalContext;
