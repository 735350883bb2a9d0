import type { PolicyOptions } from '../../src/engine/index.ts';
import { readOptions } from '../shared/read-options.ts';

/** What the huvudman decides for itself. No number here is law. */
export type KrankningOptions = {
  /** Everything is reported, also what pack 2026 lets the staff only document. */
  readonly reportEverything: boolean;
  /** Earlier cases about the same child within so many days count as repetition. */
  readonly recurrenceDays: number;
  /** So many cases within `recurrenceDays`, this one included, are "upprepad". At least 2. */
  readonly recurrenceCount: number;
  /** A report later than so many days after kännedom asks for the reason. */
  readonly lateReportDays: number;
  /** A closed case may be reopened for so many days; after that a new one is linked to it. */
  readonly reopenDays: number;
  /** So many follow-ups of the measures before closing. */
  readonly followUpsBeforeClosing: number;
  /** Skolchef is told each time a case goes into one more round. */
  readonly secondRoundTellsSkolchef: boolean;
  /** The control is made by another person than the one who assessed. */
  readonly controlByAnother: boolean;
  /** On which provisions secret matters may be handed over to another huvudman: codes with a space between. Not verified. */
  readonly secrecyProvisions: string;
};

/** The huvudman's routine where it has said nothing else. */
export const DEFAULT_OPTIONS: KrankningOptions = {
  reportEverything: true,
  recurrenceDays: 90,
  recurrenceCount: 2,
  lateReportDays: 2,
  reopenDays: 90,
  followUpsBeforeClosing: 2,
  secondRoundTellsSkolchef: true,
  controlByAnother: true,
  secrecyProvisions: 'osl_10_2 osl_10_27 osl_10_28 annan',
};

/** The options in force. */
export const readKrankningOptions = (options: PolicyOptions): KrankningOptions => readOptions(DEFAULT_OPTIONS, options);
