import type { IsoDate } from '../../src/domain/clock.ts';
import type { JsonObject } from '../../src/domain/json.ts';
import type { MachineEvent, MachineInput } from '../../src/engine/index.ts';
import type { Measure } from '../shared/measures.ts';
import type { Effect, Party } from './codes.ts';
import { type AbsenceOptions, readAbsenceOptions } from './options.ts';

// Types, not interfaces: only so does the context pass as a JSON object.

/** What the machine remembers of a case: codes, dates and staff only. */
export type AbsenceContext = {
  readonly options: AbsenceOptions;
  /** `inlett`: an inquiry has begun, and the duties that follow from that are there. */
  readonly phase: 'utkast' | 'anmalt' | 'inlett' | 'obehovligt' | 'avslutat';
  readonly percent: number;
  readonly days: number;
  /** The pupil's home municipality is another than the huvudman. */
  readonly hasOtherHome: boolean;
  readonly isHuvudmanNotified: boolean;
  readonly isHomeTold: boolean;
  readonly consulted: { readonly [P in Party]: 'ja' | 'avstatt' | null };
  readonly measures: readonly Measure[];
  readonly followUps: number;
  readonly effect: Effect | null;
  readonly nextFollowUpOn: IsoDate | null;
};

/** What a guard or a memory looks at. */
export interface Call {
  readonly context: AbsenceContext;
  readonly event: MachineEvent;
}

export const NOBODY_CONSULTED: AbsenceContext['consulted'] = { elev: null, vardnadshavare: null, elevhalsa: null };

/** The context of a case of which nothing is known yet. */
export const initialContext = ({ options }: MachineInput): AbsenceContext => ({
  options: readAbsenceOptions(options),
  phase: 'utkast',
  percent: 0,
  days: 0,
  hasOtherHome: false,
  isHuvudmanNotified: false,
  isHomeTold: false,
  consulted: NOBODY_CONSULTED,
  measures: [],
  followUps: 0,
  effect: null,
  nextFollowUpOn: null,
});

/** The machine's context where the engine hands it on as JSON. */
export const contextOf = (json: JsonObject): AbsenceContext => json as AbsenceContext;
