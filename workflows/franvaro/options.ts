import type { PolicyOptions } from '../../src/engine/index.ts';
import { readOptions } from '../shared/read-options.ts';

/** What the huvudman decides for itself. The law says "upprepad eller längre" and gives no number. @source SL 7:19a */
export type AbsenceOptions = {
  /** Away for so many per cent of the time, or more: only the huvudman may find an inquiry needless. */
  readonly thresholdPercent: number;
  /** Away for so many school days at a stretch, or more: the same. */
  readonly thresholdDays: number;
  /** So many follow-ups before closing. */
  readonly followUpsBeforeClosing: number;
};

/** The huvudman's routine where it has said nothing else. */
export const DEFAULT_OPTIONS: AbsenceOptions = { thresholdPercent: 20, thresholdDays: 10, followUpsBeforeClosing: 1 };

/** The options in force. */
export const readAbsenceOptions = (options: PolicyOptions): AbsenceOptions => readOptions(DEFAULT_OPTIONS, options);
