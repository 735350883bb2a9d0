import type { PolicyOptions } from '../../src/engine/index.ts';
import { readOptions } from '../shared/read-options.ts';

/** What the huvudman decides for itself. */
export type InspectionOptions = {
  /** An answer is signed by another person than the one who drafted it. */
  readonly signedByAnother: boolean;
};

/** The huvudman's routine where it has said nothing else. */
export const DEFAULT_OPTIONS: InspectionOptions = { signedByAnother: true };

/** The options in force. */
export const readInspectionOptions = (options: PolicyOptions): InspectionOptions =>
  readOptions(DEFAULT_OPTIONS, options);
