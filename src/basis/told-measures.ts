import { itemsIn, type JsonObject, textIn } from '../domain/json.ts';
import type { DecidedMeasure, DocumentBasis } from '../engine/process.ts';

/** What was written with one command. */
export interface Written {
  readonly command: string;
  readonly data: JsonObject;
}

/** A measure of a document, with the words of it. */
export interface ToldMeasure extends DecidedMeasure {
  /** Empty when the key has been destroyed. */
  readonly what: string;
  /** What was seen when it was last looked at; empty until then. */
  readonly seen: string;
}

/** The measures that a document has decided, each with its words, in the order of their numbers. */
export const toldMeasures = (
  { measures: decided, effect }: Pick<DocumentBasis, 'measures' | 'effect'>,
  measures: readonly DecidedMeasure[],
  written: readonly Written[],
): readonly ToldMeasure[] => {
  const words = written
    .filter(({ command }) => command === decided.command)
    .flatMap(({ data }) => itemsIn(data, decided.field))
    .map((item) => textIn(item, decided.what));
  const seen = new Map(
    written
      .filter(({ command }) => command === effect.command)
      .map(({ data }) => [data[effect.measure], textIn(data, effect.seen)] as const),
  );
  return measures.map((measure) => ({
    ...measure,
    what: words[measure.number - 1] ?? '',
    seen: seen.get(measure.number) ?? '',
  }));
};
