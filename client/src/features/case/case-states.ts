import type { Process } from '../../../../src/contract/index.ts';
import { drawingOf } from '../../shared/chart/drawing.ts';

/** Where the main course of a case stands, in words; what goes on beside it is told elsewhere. */
export const currentTitles = (process: Process, active: readonly string[]): readonly string[] =>
  drawingOf(process.chart)
    .leaves.filter(({ path }) => active.includes(path))
    .map(({ path }) => process.texts.states[path]?.title ?? path);
