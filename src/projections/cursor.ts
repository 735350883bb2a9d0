import { BadCursor } from './store.ts';

/** A place in an index, between documents. */
export interface Place {
  readonly sort: string;
  readonly key: string;
}

/** The cursor that stands after a place. For adapters of the store. */
export const cursorAfter = ({ sort, key }: Place): string =>
  Buffer.from(JSON.stringify([sort, key])).toString('base64url');

/** The place of a cursor. @throws BadCursor when it was not made by {@link cursorAfter} */
export const placeOfCursor = (cursor: string): Place => {
  const [sort, key] = parsed(cursor);
  if (typeof sort !== 'string' || typeof key !== 'string') throw new BadCursor('not a cursor');
  return { sort, key };
};

const parsed = (cursor: string): readonly unknown[] => {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch (cause) {
    throw new BadCursor('not a cursor', { cause });
  }
};
