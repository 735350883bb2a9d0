import type { IsoDate } from '../../src/domain/clock.ts';
import type { JsonObject } from '../../src/domain/json.ts';
import type { MachineEvent, MachineInput } from '../../src/engine/index.ts';
import type { Measure } from '../shared/measures.ts';
import { type InspectionOptions, readInspectionOptions } from './options.ts';

// Types, not interfaces: only so does the context pass as a JSON object.

/** What the machine remembers of a case: codes, dates and staff only. */
export type InspectionContext = {
  readonly options: InspectionOptions;
  readonly phase: 'utkast' | 'oppet' | 'avslutat';
  /** Whose act is criticised: gives material, but neither writes nor signs. */
  readonly criticisedId: string | null;
  /** The day that the authority has set for the answer. Moved by the authority alone. */
  readonly answerDueOn: IsoDate | null;
  readonly materialDueOn: IsoDate | null;
  readonly isMaterialAwaited: boolean;
  readonly draftedBy: string | null;
  /** The day that the authority has set for reporting what has been done. */
  readonly reportDueOn: IsoDate | null;
  readonly measures: readonly Measure[];
  /** Handed over, and answered as a complaint since. */
  readonly isComplaintOpen: boolean;
};

/** What a guard or a memory looks at. */
export interface Call {
  readonly context: InspectionContext;
  readonly event: MachineEvent;
}

/** The context of a case of which nothing is known yet. */
export const initialContext = ({ options }: MachineInput): InspectionContext => ({
  options: readInspectionOptions(options),
  phase: 'utkast',
  criticisedId: null,
  answerDueOn: null,
  materialDueOn: null,
  isMaterialAwaited: false,
  draftedBy: null,
  reportDueOn: null,
  measures: [],
  isComplaintOpen: false,
});

/** The machine's context where the engine hands it on as JSON. */
export const contextOf = (json: JsonObject): InspectionContext => json as InspectionContext;
