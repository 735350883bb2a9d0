import type { SqlValue } from './bind-guard.ts';
import type { Database } from './database.ts';

const PAGE = 100;

/**
 * Every row that a statement gives, a page at a time, so that a table of any size fits. The statement takes two parameters,
 * the key after which it goes on and a limit, and orders by that key; `first` is below every key.
 */
export async function* pagesOf<Row extends object>(
  db: Database,
  sql: string,
  first: SqlValue,
  keyOf: (row: Row) => SqlValue,
): AsyncGenerator<Row> {
  let after = first;
  for (;;) {
    const rows = db.all<Row>(sql, [after, PAGE]);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield* rows;
    after = keyOf(last);
  }
}
