import type { PolicyOptions } from '../../src/engine/index.ts';
import { readOptions } from '../shared/read-options.ts';

/** What the huvudman decides for itself. No number here is law. */
export type KlagomalOptions = {
  /** More time for an investigation reaches no further than so many days of the calendar after the complaint came in. */
  readonly hardLimitDays: number;
  /** A closed case may be reopened, and its answer reviewed, for so many days. */
  readonly reopenDays: number;
};

/** The huvudman's routine where it has said nothing else. */
export const DEFAULT_OPTIONS: KlagomalOptions = { hardLimitDays: 30, reopenDays: 180 };

/** The options in force. */
export const readKlagomalOptions = (options: PolicyOptions): KlagomalOptions => readOptions(DEFAULT_OPTIONS, options);
