import type { PolicyOptions } from '../../src/engine/index.ts';
import { readOptions } from '../shared/read-options.ts';

/** What the huvudman decides for itself. */
export type ReportOptions = {
  /** A report is not published without a version in plain words. */
  readonly popularVersionFirst: boolean;
};

/** The huvudman's routine where it has said nothing else. */
export const DEFAULT_OPTIONS: ReportOptions = { popularVersionFirst: true };

/** The options in force. */
export const readReportOptions = (options: PolicyOptions): ReportOptions => readOptions(DEFAULT_OPTIONS, options);
