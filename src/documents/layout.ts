import type { Line, Voice } from './lines.ts';

/** A4 in points, with its margins. */
export const SHEET = { width: 595.28, height: 841.89, left: 62, right: 62, top: 56, bottom: 68 } as const;

/** Width of the text in points. */
export const TEXT_WIDTH = SHEET.width - SHEET.left - SHEET.right;

/** From one baseline to the next, for a size of one. */
const LEADING = 1.36;

/** What a part of the document is, by the names of PDF. */
export type Tag =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'TOCI'
  | 'Figure';

/** A part of the document: leaves have what is drawn for them on one or several pages, others have parts of their own. */
export interface Part {
  readonly tag: Tag;
  readonly parts: readonly Part[];
  readonly scope?: 'Column' | 'Row';
  /** What a figure shows, in words, and where: left, top, right, bottom. */
  readonly figure?: { readonly alt: string; readonly box: readonly [number, number, number, number] };
  /** Listed among the bookmarks. */
  readonly bookmark?: string;
}

/** A part without parts. */
export const leaf = (tag: Tag, more: Omit<Part, 'tag' | 'parts'> = {}): Part => ({ tag, parts: [], ...more });

/** What is drawn; y counts from the top of the page, and of text it is the top of the line. */
export type Drawing =
  | { readonly kind: 'line'; readonly x: number; readonly y: number; readonly line: Line; readonly voice: Voice }
  | {
      readonly kind: 'rule';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly isStrong: boolean;
    }
  | { readonly kind: 'bar'; readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  | { readonly kind: 'stroke'; readonly points: readonly (readonly [number, number])[] }
  | { readonly kind: 'dot'; readonly x: number; readonly y: number };

/** Drawings that belong to a part; without one they are ornament, which is read by nobody. */
export interface Item {
  readonly part?: Part;
  readonly drawings: readonly Drawing[];
}

export type Page = readonly Item[];

/** A column of lines beside others. `rightTo`: the lines end there. */
export interface Cell {
  readonly part: Part | undefined;
  readonly x: number;
  readonly lines: readonly Line[];
  readonly voice: Voice;
  readonly rightTo?: number;
}

/** How a row of cells is placed. */
export interface RowPlace {
  /** Points left empty below. */
  readonly after: number;
  /** Begins on the next page when there is room for fewer lines than these, and for as much more as `with` tells. */
  readonly keep?: number;
  readonly with?: number;
  /** Draws at the top of each further page on which the row, or the next, goes on. */
  readonly repeat?: () => void;
}

/** Where the next thing goes. */
export interface Flow {
  readonly pages: readonly Page[];
  readonly page: () => number;
  readonly y: () => number;
  readonly room: () => number;
  readonly skip: (points: number) => void;
  readonly put: (item: Item) => void;
  readonly nextPage: () => void;
  /** Places cells side by side, line by line, over as many pages as it takes. */
  readonly row: (cells: readonly Cell[], place: RowPlace) => void;
}

/** Height of a line of the voice. */
export const leadingOf = ({ size }: Voice): number => size * LEADING;

const drawingOf = ({ x, rightTo, voice }: Cell, line: Line, y: number): Drawing => ({
  kind: 'line',
  x: rightTo === undefined ? x : rightTo - line.width,
  y,
  line,
  voice,
});

/** Places things one below another on pages of one size. */
export const createFlow = (): Flow => {
  const pages: Item[][] = [[]];
  let y: number = SHEET.top;
  const room = (): number => SHEET.height - SHEET.bottom - y;
  const put = (item: Item): void => void pages.at(-1)?.push(item);
  const nextPage = (): void => {
    pages.push([]);
    y = SHEET.top;
  };
  const putLines = (cells: readonly Cell[], from: number, to: number, height: number): void => {
    for (const cell of cells) {
      const drawings = cell.lines.slice(from, to).map((line, index) => drawingOf(cell, line, y + index * height));
      if (drawings.length > 0) put({ ...(cell.part !== undefined && { part: cell.part }), drawings });
    }
  };
  const row: Flow['row'] = (cells, place) => {
    const count = Math.max(...cells.map(({ lines }) => lines.length));
    const height = Math.max(...cells.map(({ voice }) => leadingOf(voice)));
    const onNextPage = (): void => {
      nextPage();
      place.repeat?.();
    };
    if (room() < Math.min(count, place.keep ?? 2) * height + (place.with ?? 0)) onNextPage();
    for (let from = 0; from < count; ) {
      const fits = Math.max(1, Math.floor(room() / height));
      const to = Math.min(count, from + fits);
      putLines(cells, from, to, height);
      y += (to - from) * height;
      from = to;
      if (from < count) onNextPage();
    }
    y += place.after;
  };
  return {
    pages,
    page: () => pages.length,
    y: () => y,
    room,
    skip: (points) => void (y += points),
    put,
    nextPage,
    row,
  };
};
