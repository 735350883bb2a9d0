import type { Instant } from '../../domain/clock.ts';
import type { WorkCalendar } from '../../domain/deadline.ts';
import type { Lang } from '../../domain/explain-deadline.ts';
import type { CaseState } from '../../engine/case-state.ts';
import type { ProcessDefinition } from '../../engine/process.ts';
import type { Names } from './names.ts';
import type { Reader } from '../../policies/reader.ts';

/** What every part of a case's page is presented from. */
export interface CasePage {
  readonly process: ProcessDefinition;
  readonly state: CaseState;
  readonly reader: Reader;
  readonly names: Names;
  /** The one that the case was opened under. */
  readonly calendar: WorkCalendar;
  readonly lang: Lang;
  readonly now: Instant;
}
