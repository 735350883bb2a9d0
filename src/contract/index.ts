import type { Chart } from '../domain/chart.ts';
import type { Form } from '../domain/form.ts';
import type { ProcessTexts } from '../domain/texts.ts';
import type { ProcessView } from './wire.ts';

export type { Chart, ChartEdge, ChartNode } from '../domain/chart.ts';
export {
  type Field,
  type FieldKind,
  type Form,
  holds,
  isRequired,
  type PersonValue,
} from '../domain/form.ts';
export { matchesName, nameParts } from '../domain/name-search.ts';
export { isLent, ROLES, type Role, SENDER } from '../domain/principal.ts';
export type { Issue } from '../domain/refusal.ts';
export type { FieldTexts, FormTexts, ProcessTexts } from '../domain/texts.ts';
export { SKOLFORMER, type Skolform } from '../domain/unit.ts';

/** One command of a process, as the client draws it. */
export type ProcessCommand = Omit<ProcessView['commands'][string], 'form'> & { readonly form?: Form };

/** A process with the shapes of its form, texts and chart, which the wire leaves open. */
export interface Process extends Omit<ProcessView, 'texts' | 'commands' | 'chart'> {
  readonly texts: ProcessTexts;
  readonly commands: Readonly<Record<string, ProcessCommand>>;
  readonly chart: Chart;
}
