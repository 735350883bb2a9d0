import type { Instant, IsoDate } from '../../src/domain/clock.ts';
import type { JsonObject } from '../../src/domain/json.ts';
import type { MachineEvent, MachineInput } from '../../src/engine/index.ts';
import type { Measure } from '../shared/measures.ts';
import type { Effect, Risk } from './codes.ts';
import { type IncidentOptions, readIncidentOptions } from './options.ts';

// Types, not interfaces: only so does the context pass as a JSON object.

/** What the machine remembers of a case: codes, dates and staff only. */
export type IncidentContext = {
  readonly options: IncidentOptions;
  readonly phase: 'utkast' | 'oppet' | 'avslutat' | 'ej_incident';
  readonly discoveredAt: Instant | null;
  /** In whose hands it happened, where that is known: may tell of it, but not judge it. */
  readonly causedBy: string | null;
  /** Once true always true. */
  readonly isLeaderSuspected: boolean;
  readonly isHuvudmanSuspected: boolean;
  readonly risk: Risk | null;
  /** `preliminar`: notified, but more was promised. */
  readonly notification: 'preliminar' | 'anmald' | 'ej_anmald' | null;
  readonly information: 'informerade' | 'undantag' | null;
  readonly isOfficerInformed: boolean;
  readonly measures: readonly Measure[];
  readonly followUps: number;
  readonly effect: Effect | null;
  readonly nextFollowUpOn: IsoDate | null;
};

/** What a guard or a memory looks at. */
export interface Call {
  readonly context: IncidentContext;
  readonly event: MachineEvent;
}

/** The context of a case of which nothing is known yet. */
export const initialContext = ({ options }: MachineInput): IncidentContext => ({
  options: readIncidentOptions(options),
  phase: 'utkast',
  discoveredAt: null,
  causedBy: null,
  isLeaderSuspected: false,
  isHuvudmanSuspected: false,
  risk: null,
  notification: null,
  information: null,
  isOfficerInformed: false,
  measures: [],
  followUps: 0,
  effect: null,
  nextFollowUpOn: null,
});

/** The machine's context where the engine hands it on as JSON. */
export const contextOf = (json: JsonObject): IncidentContext => json as IncidentContext;
