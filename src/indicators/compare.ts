import { isSame, keyOf, type Measured, type Point } from './point.ts';

/** What an import would do. */
export interface Comparison {
  readonly added: readonly Point[];
  readonly changed: readonly { readonly point: Point; readonly before: Measured }[];
  /** How many are known as they are. */
  readonly unchanged: number;
}

/** Puts what was read beside what is known. */
export const compare = (points: readonly Point[], known: ReadonlyMap<string, Measured>): Comparison => {
  const looked = points.map((point) => ({ point, before: known.get(keyOf(point)) }));
  return {
    added: looked.flatMap(({ point, before }) => (before === undefined ? [point] : [])),
    changed: looked.flatMap(({ point, before }) =>
      before === undefined || isSame(before, point) ? [] : [{ point, before }],
    ),
    unchanged: looked.filter(({ point, before }) => before !== undefined && isSame(before, point)).length,
  };
};

/** All that is to be stored. */
export const toStore = ({ added, changed }: Comparison): readonly Point[] => [
  ...added,
  ...changed.map(({ point }) => point),
];
