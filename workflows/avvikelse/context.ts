import type { Instant, IsoDate } from '../../src/domain/clock.ts';
import type { JsonObject } from '../../src/domain/json.ts';
import type { Skolform } from '../../src/domain/unit.ts';
import type { MachineEvent, MachineInput } from '../../src/engine/index.ts';
import type { Measure } from '../shared/measures.ts';
import type { Grade, Kind } from './codes.ts';
import { avvikelseOptions, type AvvikelseOptions } from './options.ts';

/** Where the case stands as a whole; finer than open and closed, coarser than the states. */
export type Phase = 'utkast' | 'oppet' | 'avslutat' | 'makulerat';

// A type, not an interface: only so does the context pass as a JSON object.

/** What the machine remembers of a case: codes, dates and staff only. */
export type AvvikelseContext = {
  readonly options: AvvikelseOptions;
  readonly phase: Phase;
  readonly skolform: Skolform | null;
  readonly kind: Kind | null;
  /** Children or pupils were hurt or in danger. */
  readonly areChildrenConcerned: boolean;
  /** Staff was; null until somebody has said. */
  readonly isStaffConcerned: boolean | null;
  /** Anybody was: a child, staff or somebody from outside. */
  readonly isAnybodyConcerned: boolean;
  /** Whoever reported called it serious. */
  readonly looksSerious: boolean;
  /** Null until the triage. */
  readonly grade: Grade | null;
  /** Graded ringa by a person, but part of a pattern. */
  readonly isPromoted: boolean;
  /** Earlier cases of the same sort at the same place, when it was reported. */
  readonly recurrence: number;
  /** Staff whose act or omission is in question, or who are partial. Grows only. */
  readonly keptOut: readonly string[];
  readonly isRektorKeptOut: boolean;
  readonly isHuvudmanKeptOut: boolean;
  readonly investigatorId: string | null;
  /** Who put it right, or completed the investigation. */
  readonly handledBy: string | null;
  readonly measures: readonly Measure[];
  /** 1 from the start; one more each time the measures had no effect, and when the case is reopened. */
  readonly round: number;
  /** Round for which causes were last analysed. */
  readonly causesRound: number;
  readonly workEnvironment: 'anmald' | 'ej_anmald' | null;
  readonly insuranceAgency: 'anmald' | 'ej_anmald' | null;
  readonly healthCare: 'ej_aktuell' | 'att_lamna_over' | 'overlamnad';
  readonly safetyRepresentative: 'informerat' | null;
  readonly pupilRepresentative: 'informerat' | 'finns_inte' | null;
  readonly guardians: 'informerade' | 'avstatt' | null;
  readonly insurance: 'informerade' | 'avstatt' | null;
  readonly investigationDueOn: IsoDate | null;
  readonly nextFollowUpOn: IsoDate | null;
  readonly annulmentProposedBy: string | null;
  readonly closedAt: Instant | null;
  /** Cases opened from this one that are closed. */
  readonly openedAndClosed: number;
  readonly isIdentityProtected: boolean;
  /** Rules whose deadline has passed at some time, in order. */
  readonly passedRules: readonly string[];
};

/** What a guard or a memory looks at. */
export interface Call {
  readonly context: AvvikelseContext;
  readonly event: MachineEvent;
}

/** The context of a case of which nothing is known yet. */
export const initialContext = ({ options }: MachineInput): AvvikelseContext => ({
  options: avvikelseOptions(options),
  phase: 'utkast',
  skolform: null,
  kind: null,
  areChildrenConcerned: false,
  isStaffConcerned: null,
  isAnybodyConcerned: false,
  looksSerious: false,
  grade: null,
  isPromoted: false,
  recurrence: 0,
  keptOut: [],
  isRektorKeptOut: false,
  isHuvudmanKeptOut: false,
  investigatorId: null,
  handledBy: null,
  measures: [],
  round: 1,
  causesRound: 0,
  workEnvironment: null,
  insuranceAgency: null,
  healthCare: 'ej_aktuell',
  safetyRepresentative: null,
  pupilRepresentative: null,
  guardians: null,
  insurance: null,
  investigationDueOn: null,
  nextFollowUpOn: null,
  annulmentProposedBy: null,
  closedAt: null,
  openedAndClosed: 0,
  isIdentityProtected: false,
  passedRules: [],
});

/** The machine's context where the engine hands it on as JSON. */
export const contextOf = (json: JsonObject): AvvikelseContext => json as AvvikelseContext;
