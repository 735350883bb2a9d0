import type { Instant } from '../domain/clock.ts';
import type { Lang } from '../domain/explain-deadline.ts';

/** A heading: level 1 is the document's own title and stands once. No level may be skipped on the way down. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 2 | 3 | 4;
  readonly text: string;
}

/** Running text; line breaks in it are kept. `note` is smaller, for what is said beside the matter. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly look?: 'note' | 'strong';
}

/** Items of equal rank. */
export interface List {
  readonly kind: 'list';
  readonly items: readonly string[];
}

/** Terms with what is said of each: one or several lines. */
export interface Facts {
  readonly kind: 'facts';
  readonly items: readonly { readonly term: string; readonly details: readonly string[] }[];
}

/** A column: its heading, and its share of the width (default 1). */
export interface Column {
  readonly title: string;
  readonly share?: number;
  readonly align?: 'right';
}

/** A table. The first cell of each row is the row's heading; a row has a cell for each column. */
export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly [Column, ...Column[]];
  readonly rows: readonly (readonly string[])[];
}

/** A figure of a chart; null: withheld or not known, and never drawn as nought. */
export interface Point {
  readonly label: string;
  readonly value: number | null;
}

/** A chart drawn from numbers. `alt` says in words what it shows; the numbers themselves belong in a table beside it. */
export interface Chart {
  readonly kind: 'chart';
  readonly shape: 'bars' | 'line';
  readonly caption: string;
  readonly alt: string;
  readonly points: readonly Point[];
  /** How a value is written. */
  readonly say: (value: number) => string;
}

export type Block = Heading | Paragraph | List | Facts | Table | Chart;

/** A document as content: what it says and in which order, nothing of how it looks. The same document gives the same bytes. */
export interface Document {
  readonly lang: Lang;
  readonly title: string;
  /** At the foot of each page beside the page number: no personal data. */
  readonly footer: string;
  readonly createdAt: Instant;
  /** Whether a table of contents follows the blocks before the first heading. */
  readonly hasContents: boolean;
  readonly blocks: readonly Block[];
}

/** A short way to write the commonest blocks. */
export const heading = (level: Heading['level'], text: string): Heading => ({ kind: 'heading', level, text });
export const paragraph = (text: string, look?: Paragraph['look']): Paragraph => ({
  kind: 'paragraph',
  text,
  ...(look !== undefined && { look }),
});
export const facts = (items: Facts['items']): readonly Facts[] =>
  items.length === 0 ? [] : [{ kind: 'facts', items }];
export const list = (items: readonly string[]): readonly List[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }];
