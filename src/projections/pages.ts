import type { JsonObject } from '../domain/json.ts';
import type { Collection, Found, ProjectionReader, Walk } from './store.ts';

/** A position of the log as a text that sorts as the number does. */
export const sortOfPosition = (position: number): string => String(position).padStart(16, '0');

/** All of a part of an index, a page of at most `limit` at a time; no page is empty. */
export const pagesOf = async function* <Doc extends JsonObject>(
  reader: ProjectionReader,
  collection: Collection<Doc>,
  walk: Omit<Walk, 'after'>,
): AsyncGenerator<readonly Found<Doc>[]> {
  let after: string | undefined;
  do {
    const page = await reader.find(collection, { ...walk, ...(after !== undefined && { after }) });
    if (page.length > 0) yield page;
    after = page.length < walk.limit ? undefined : page.at(-1)?.cursor;
  } while (after !== undefined);
};
