import type { PolicyOptions } from '../../src/engine/index.ts';
import { readOptions } from '../shared/read-options.ts';

/** What the huvudman decides for itself. No number here is law. */
export type AvvikelseOptions = {
  /** Earlier cases of the same sort at the same place within so many days count towards a pattern. */
  readonly recurrenceDays: number;
  /** So many cases within `recurrenceDays`, this one included, are a pattern, which is never ringa. At least 2. */
  readonly recurrenceCount: number;
  /** A closed case may be reopened for so many days; after that a new one is linked to it. */
  readonly reopenDays: number;
  /** The control is made by another person than the one who investigated or put it right. */
  readonly controlByAnother: boolean;
};

/** The huvudman's routine where it has said nothing else. */
export const DEFAULT_OPTIONS: AvvikelseOptions = {
  recurrenceDays: 90,
  recurrenceCount: 3,
  reopenDays: 90,
  controlByAnother: false,
};

/** The options in force: the huvudman's where they are of the right type, the defaults elsewhere. */
export const avvikelseOptions = (options: PolicyOptions): AvvikelseOptions => readOptions(DEFAULT_OPTIONS, options);
