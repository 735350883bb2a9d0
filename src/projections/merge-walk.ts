import type { JsonObject } from '../domain/json.ts';
import type { Collection, Found, ProjectionReader, Walk } from './store.ts';

/** A walk through several groups of one index as if they were one, in order; a document in several of them is met once. */
export interface MergedWalk<Doc> extends Omit<Walk, 'group'> {
  readonly groups: readonly string[];
  /** Documents to leave out. */
  readonly accept: (doc: Doc) => boolean;
}

/** A page, and the cursor of the next when there is more. */
export interface Page<Doc> {
  readonly rows: readonly Doc[];
  readonly next?: string;
}

type Row<Doc> = Found<Doc>;

const isBefore = (a: Row<unknown>, b: Row<unknown>, isDescending: boolean): boolean => {
  const isLess = a.sort === b.sort ? a.key < b.key : a.sort < b.sort;
  return a.key !== b.key && isLess !== isDescending;
};

/** One group, read a few documents at a time. */
const openGroup = <Doc extends JsonObject>(reader: ProjectionReader, collection: Collection<Doc>, walk: Walk) => {
  let rows: readonly Row<Doc>[] = [];
  let at = 0;
  let after = walk.after;
  let isOver = false;
  const fill = async (): Promise<void> => {
    rows = await reader.find(collection, { ...walk, ...(after !== undefined && { after }) });
    at = 0;
    after = rows.at(-1)?.cursor;
    isOver = rows.length < walk.limit;
  };
  return {
    peek: async (): Promise<Row<Doc> | undefined> => {
      if (at >= rows.length && !isOver) await fill();
      return rows[at];
    },
    skip: (): void => void (at += 1),
  };
};

type Group<Doc> = { peek: () => Promise<Row<Doc> | undefined>; skip: () => void };

const takeNext = async <Doc>(groups: readonly Group<Doc>[], isDescending: boolean): Promise<Row<Doc> | undefined> => {
  let best: Row<Doc> | undefined;
  const heads: (Row<Doc> | undefined)[] = [];
  for (const group of groups) {
    const head = await group.peek();
    heads.push(head);
    if (head !== undefined && (best === undefined || isBefore(head, best, isDescending))) best = head;
  }
  for (const [at, head] of heads.entries()) if (head !== undefined && head.key === best?.key) groups[at]?.skip();
  return best;
};

/** One page. Costs the page and what is left out, whatever the groups hold. */
export const mergeWalk = async <Doc extends JsonObject>(
  reader: ProjectionReader,
  collection: Collection<Doc>,
  { groups, accept, limit, ...walk }: MergedWalk<Doc>,
): Promise<Page<Doc>> => {
  const each = Math.max(4, Math.ceil((limit + 1) / Math.max(1, groups.length)));
  const open = [...new Set(groups)].map((group) => openGroup(reader, collection, { ...walk, group, limit: each }));
  const found: Row<Doc>[] = [];
  while (found.length <= limit) {
    const row = await takeNext(open, walk.order === 'descending');
    if (row === undefined) return { rows: found.map(({ doc }) => doc) };
    if (accept(row.doc)) found.push(row);
  }
  const page = found.slice(0, limit);
  const next = page.at(-1)?.cursor;
  return { rows: page.map(({ doc }) => doc), ...(next !== undefined && { next }) };
};
