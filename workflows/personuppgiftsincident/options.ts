import type { PolicyOptions } from '../../src/engine/index.ts';
import { readOptions } from '../shared/read-options.ts';

/** What the huvudman decides for itself. */
export type IncidentOptions = {
  /** Neither assessment nor decision may be made by the one in whose hands it happened. */
  readonly decidedByAnother: boolean;
  /** So many follow-ups before closing. */
  readonly followUpsBeforeClosing: number;
};

/** The huvudman's routine where it has said nothing else. */
export const DEFAULT_OPTIONS: IncidentOptions = { decidedByAnother: true, followUpsBeforeClosing: 1 };

/** The options in force. */
export const readIncidentOptions = (options: PolicyOptions): IncidentOptions => readOptions(DEFAULT_OPTIONS, options);
