import type { FieldTexts, Process } from '../../../../src/contract/index.ts';
import { drawingOf } from '../../shared/chart/drawing.ts';

const startFieldTexts = (process: Process, name: string): FieldTexts | undefined =>
  Object.values(process.commands)
    .filter((command) => command.kind === 'start')
    .map((command) => process.texts.forms[command.form?.id ?? '']?.fields[name])
    .find((texts) => texts !== undefined);

const codesOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
};

/** The codes that a list shows of a report (place, kind of incident …), in the words of the process. */
export const codesInWords = (process: Process, fields: Readonly<Record<string, unknown>>): readonly string[] =>
  process.listFields.flatMap((name) => {
    const options = startFieldTexts(process, name)?.options;
    return codesOf(fields[name]).flatMap((code) => options?.[code] ?? []);
  });

/** A state in the words of the process; the path itself for a state it no longer has. */
export const stateInWords = (process: Process | undefined, path: string): string =>
  process?.texts.states[path]?.title ?? path;

/** What waits for me in one case: the task of the main course, else planned work, else the most urgent; and how many there are besides. */
export interface MyTasks {
  readonly main: string;
  readonly more: number;
}

const taskInWords = ({ texts }: Process, name: string): string =>
  texts.states[name]?.task ?? texts.states[name]?.title ?? texts.deadlines[name] ?? name;

/** @see MyTasks. `undefined` when nothing waits for me. */
export const myTasksInWords = (process: Process, names: readonly string[]): MyTasks | undefined => {
  const { isBeside, tree } = drawingOf(process.chart);
  const onTheWay = names.filter((name) => !isBeside(name));
  const main = onTheWay.find((name) => tree.node(name) !== undefined) ?? onTheWay[0] ?? names[0];
  return main === undefined ? undefined : { main: taskInWords(process, main), more: names.length - 1 };
};

/** States that a list can be narrowed to: those of the main course, in the order of the process. */
export const statesToChoose = (process: Process): readonly { readonly value: string; readonly label: string }[] =>
  drawingOf(process.chart).leaves.map(({ path }) => ({ value: path, label: stateInWords(process, path) }));
