import type { MachineInput } from '../../src/engine/index.ts';
import { type DocumentCall, type DocumentContext, initialDocument } from '../shared/document/context.ts';
import { readReportOptions, type ReportOptions } from './options.ts';

/** What the machine remembers of a report. */
export type ReportContext = DocumentContext & {
  readonly options: ReportOptions;
  /** Of the version that is being written. */
  readonly hasPopularVersion: boolean;
};

/** What a guard or a memory looks at. */
export type Call = DocumentCall & { readonly context: ReportContext };

/** The context of a report of which nothing is known yet. */
export const initialContext = ({ options }: MachineInput): ReportContext => ({
  ...initialDocument(),
  options: readReportOptions(options),
  hasPopularVersion: false,
});
