import type { Instant, IsoDate } from '../../src/domain/clock.ts';
import type { JsonObject } from '../../src/domain/json.ts';
import type { Skolform } from '../../src/domain/unit.ts';
import type { MachineEvent, MachineInput } from '../../src/engine/index.ts';
import type { Measure } from '../shared/measures.ts';
import type { AccusedKind, Effect, LegalBasis, Outcome } from './codes.ts';
import { type KrankningOptions, readKrankningOptions } from './options.ts';

/** Where the case stands as a whole; finer than open and closed, coarser than the states. */
export type Phase = 'utkast' | 'oppet' | 'dokumenterat' | 'avslutat' | 'makulerat' | 'sammanfort';

/** An authority whose part must be considered before the case is closed. */
export const AUTHORITIES = ['polis', 'soc', 'av', 'skolinspektionen'] as const;
export type Authority = (typeof AUTHORITIES)[number];

/** Where a case can stand when it is merged into another, and so to where it can be brought back. */
export const MERGE_STEPS = [
  'rapporterad',
  'hos_rektor',
  'anmald',
  'utredning.utan_utredare',
  'utredning.att_paborja',
  'utredning.pagar',
  'utredning.samtal_pausade',
  'utredning.fardig',
] as const;
export type MergeStep = (typeof MERGE_STEPS)[number];

// Types, not interfaces: only so does the context pass as a JSON object.

/** What the machine remembers of a case: codes, dates and staff only. */
export type KrankningContext = {
  readonly options: KrankningOptions;
  readonly pack: string;
  readonly phase: Phase;
  readonly skolform: Skolform | null;
  /** The fritidshem belongs to no school unit and thus has no rektor. */
  readonly isFritidshemAlone: boolean;
  readonly accusedKind: AccusedKind | null;
  /** Once true always true: an accusation taken back does not let the accused in again. */
  readonly isStaffAccused: boolean;
  readonly isRektorAccused: boolean;
  readonly isHuvudmanAccused: boolean;
  readonly isCrimeSuspected: boolean;
  readonly isSerious: boolean;
  readonly isStaffHurt: boolean | null;
  readonly huvudmanNotifiedAt: Instant | null;
  readonly investigatorId: string | null;
  readonly childVoice: 'hord' | 'hordes_ej' | null;
  /** Under which law the case has been handled, and since when: the last is in force. */
  readonly basisHistory: readonly {
    readonly at: Instant;
    readonly basis: LegalBasis;
    readonly ground: string | null;
  }[];
  readonly assessment: { readonly outcome: Outcome; readonly at: Instant; readonly by: string } | null;
  readonly isReferred: boolean;
  readonly measures: readonly Measure[];
  /** Round for which measures were last decided. */
  readonly measuresRound: number;
  /** 1 from the start; one more each time it goes on in spite of what was done. */
  readonly round: number;
  /** Whether the last follow-up, after-control or reopening began a new round. */
  readonly hasNewRound: boolean;
  /** Follow-ups in this round. */
  readonly followUps: number;
  readonly effect: Effect | null;
  readonly guardians: 'informerade' | 'avstatt' | null;
  /** The decision per authority; null until it is made. */
  readonly decisions: { readonly [A in Authority]: 'anmald' | 'ej_anmald' | 'ej_tillampligt' | null };
  readonly investigationDueOn: IsoDate | null;
  readonly pauseReviewOn: IsoDate | null;
  readonly nextFollowUpOn: IsoDate | null;
  readonly afterControlOn: IsoDate | null;
  readonly annulmentProposedBy: string | null;
  readonly closedAt: Instant | null;
  readonly isWithdrawn: boolean;
  readonly isIdentityProtected: boolean;
  readonly reprisals: number;
  readonly duplicates: number;
  /** The case that this one was merged into, and where it stood then. */
  readonly mergedInto: string | null;
  readonly mergedAt: MergeStep | null;
  /** Follow-ups handed over to other units and not yet reported back. */
  readonly followUpsOut: number;
  /** Rules whose deadline has passed at some time, in order. */
  readonly passedRules: readonly string[];
};

/** What a guard or a memory looks at. */
export interface Call {
  readonly context: KrankningContext;
  readonly event: MachineEvent;
}

/** The context of a case of which nothing is known yet. */
export const initialContext = ({ options, pack }: MachineInput): KrankningContext => ({
  options: readKrankningOptions(options),
  pack,
  phase: 'utkast',
  skolform: null,
  isFritidshemAlone: false,
  accusedKind: null,
  isStaffAccused: false,
  isRektorAccused: false,
  isHuvudmanAccused: false,
  isCrimeSuspected: false,
  isSerious: false,
  isStaffHurt: null,
  huvudmanNotifiedAt: null,
  investigatorId: null,
  childVoice: null,
  basisHistory: [],
  assessment: null,
  isReferred: false,
  measures: [],
  measuresRound: 0,
  round: 1,
  hasNewRound: false,
  followUps: 0,
  effect: null,
  guardians: null,
  decisions: { polis: null, soc: null, av: null, skolinspektionen: null },
  investigationDueOn: null,
  pauseReviewOn: null,
  nextFollowUpOn: null,
  afterControlOn: null,
  annulmentProposedBy: null,
  closedAt: null,
  isWithdrawn: false,
  isIdentityProtected: false,
  reprisals: 0,
  duplicates: 0,
  mergedInto: null,
  mergedAt: null,
  followUpsOut: 0,
  passedRules: [],
});

/** The machine's context where the engine hands it on as JSON. */
export const contextOf = (json: JsonObject): KrankningContext => json as KrankningContext;
