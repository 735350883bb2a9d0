import type { Table } from './document.ts';
import { type Cell, leadingOf, leaf, type Part, SHEET, TEXT_WIDTH } from './layout.ts';
import type { Voice } from './lines.ts';
import { BODY, GAP, set, STRONG, type Typesetter } from './typesetter.ts';

const CELL: Voice = { face: 'regular', size: 9.5 };
const CELL_HEAD: Voice = { face: 'bold', size: 9.5 };

interface Place {
  readonly x: number;
  readonly width: number;
  readonly isRight: boolean;
}

const placesOf = ({ columns }: Table): readonly Place[] => {
  const total = columns.reduce((sum, { share = 1 }) => sum + share, 0);
  let x: number = SHEET.left;
  return columns.map(({ share = 1, align }) => {
    const whole = (TEXT_WIDTH * share) / total;
    const place = { x, width: whole - GAP, isRight: align === 'right' };
    x += whole;
    return place;
  });
};

const rule = ({ flow }: Typesetter, isStrong: boolean): void => {
  flow.put({ drawings: [{ kind: 'rule', x: SHEET.left, y: flow.y(), width: TEXT_WIDTH, isStrong }] });
  flow.skip(3);
};

const rowOf = (
  setter: Typesetter,
  texts: readonly string[],
  places: readonly Place[],
  voiceAt: (column: number) => Voice,
  partAt: (column: number) => Part | undefined,
): readonly Cell[] =>
  places.map(({ x, width, isRight }, column) => {
    const voice = voiceAt(column);
    const lines = set(setter, texts[column] ?? '', voice, width);
    return { part: partAt(column), x, lines, voice, ...(isRight && { rightTo: x + width }) };
  });

/** A table over as many pages as it takes; its heading is drawn again on each, and read once. */
export const layOutTable = (setter: Typesetter, table: Table): Part => {
  const { flow } = setter;
  const places = placesOf(table);
  const titles = table.columns.map(({ title }) => title);
  const heads = titles.map(() => leaf('TH', { scope: 'Column' }));
  const putHead = (parts: readonly Part[]): void => {
    flow.row(
      rowOf(
        setter,
        titles,
        places,
        () => CELL_HEAD,
        (column) => parts[column],
      ),
      { after: 2, with: leadingOf(CELL) * 2 },
    );
    rule(setter, true);
  };
  const caption = leaf('Caption');
  const lines = set(setter, table.caption, STRONG, TEXT_WIDTH);
  flow.row([{ part: caption, x: SHEET.left, lines, voice: STRONG }], { after: 4, with: leadingOf(BODY) * 4 });
  putHead(heads);
  const rows = table.rows.map((texts): Part => {
    const parts = places.map((_, column) => (column === 0 ? leaf('TH', { scope: 'Row' }) : leaf('TD')));
    const cells = rowOf(
      setter,
      texts,
      places,
      () => CELL,
      (column) => parts[column],
    );
    flow.row(cells, { after: 2, repeat: () => putHead([]) });
    rule(setter, false);
    return { tag: 'TR', parts };
  });
  flow.skip(8);
  return { tag: 'Table', parts: [caption, { tag: 'TR', parts: heads }, ...rows] };
};
