import { type Place, placeOfCursor } from '../cursor.ts';
import type { IndexEntry, Walk } from '../store.ts';

/** Ends each part of a key: no part holds it, and it is before all that one may hold, so that whole keys are ordered part by part. */
const END = '\u0001';
/** Right after `END`: ends a range over all that begins alike. */
const AFTER_END = '\u0002';
const ESCAPED: Readonly<Record<string, string>> = {
  '\u0000': '\u0002\u0003',
  '\u0001': '\u0002\u0004',
  '\u0002': '\u0002\u0005',
};

/** BSON makes one sign of all lone surrogates, so that two keys would be one. */
const wellFormed = (text: string): string => {
  if (!text.isWellFormed()) throw new TypeError('a key holds half a character');
  return text;
};

/** A text with which the server, which compares UTF-8 bytes, orders by code points, whatever follows it. */
const ordered = (text: string): string => wellFormed(text).replace(/[\0-\u0002]/g, (sign) => ESCAPED[sign] ?? sign);

const READ: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(ESCAPED).map(([sign, escape]) => [escape, sign]),
);

const joined = (parts: readonly string[]): string => parts.map((part) => ordered(part) + END).join('');

const padded = (seq: number): string => String(seq).padStart(16, '0');

/** Of which group a row is, and since which forgetting: rows of an earlier generation are nobody's. */
export interface Generation {
  readonly name: string;
  /** Number of the unit that forgot all before; 0 when none did. */
  readonly generation: number;
}

const generationId = ({ name, generation }: Generation): string => joined([name, padded(generation)]);

/** `_id` of a unit of the group's journal. */
export const unitId = (name: string, seq: number): string => `${wellFormed(name)}@${padded(seq)}`;

/** `_id` of a document's row. */
export const rowId = (of: Generation, key: string): string => generationId(of) + joined([key]);

/** `_id` of an entry: ordered by index, group, sort, key. */
export const entryId = (of: Generation, key: string, { index, group, sort }: IndexEntry): string =>
  generationId(of) + joined([index, group, sort, key]);

/** Where an entry stands in its index. */
export const placeOfEntry = (id: string): Place => {
  const [key = '', sort = ''] = id
    .slice(0, -1)
    .split(END)
    .reverse()
    .map((part) => part.replace(/\u0002[\u0003-\u0005]/g, (escape) => READ[escape] ?? escape));
  return { sort, key };
};

/** From an `_id` (included, or not when `isOpen`) to another that is excluded. */
export interface IdRange {
  readonly from: string;
  readonly isOpen: boolean;
  readonly to: string;
}

/** Every row of the group's earlier generations. */
export const earlierRows = (of: Generation): IdRange => ({
  from: joined([of.name]),
  isOpen: false,
  to: generationId(of),
});

const smaller = (a: string, b: string): string => (Buffer.compare(Buffer.from(a), Buffer.from(b)) <= 0 ? a : b);

/** The entries that a walk may meet; a cursor is the place of one that has been met. @throws BadCursor */
export const entriesOfWalk = (of: Generation, walk: Walk): IdRange => {
  const group = generationId(of) + joined([walk.index, walk.group]);
  const from = walk.from === undefined ? group : group + ordered(walk.from);
  const to = walk.to === undefined ? group.slice(0, -1) + AFTER_END : group + ordered(walk.to);
  if (walk.after === undefined) return { from, isOpen: false, to };
  const { sort, key } = placeOfCursor(walk.after);
  return beyond({ from, isOpen: false, to }, group + joined([sort, key]), walk.order);
};

/** What is left of a range behind a place of it. */
export const beyond = (range: IdRange, place: string, order: Walk['order']): IdRange => {
  if (order === 'descending') return { ...range, to: smaller(range.to, place) };
  return smaller(range.from, place) === range.from ? { ...range, from: place, isOpen: true } : range;
};

/** A range as the server is asked for it. */
export const within = ({ from, isOpen, to }: IdRange): { readonly _id: Readonly<Record<string, string>> } => ({
  _id: { [isOpen ? '$gt' : '$gte']: from, $lt: to },
});
