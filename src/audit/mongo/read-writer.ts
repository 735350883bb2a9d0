import { MongoUnavailable } from '../../mongo/errors.ts';

/** Entries that wait for a server at most; of more the oldest are lost. Some hundred bytes each. */
const MOST_WAITING = 10_000;
/** Pause before the server is tried again, in milliseconds. */
const AGAIN_MS = 1_000;
/** Times that it is tried before what waits is given up at the end. */
const LAST_TRIES = 2;

/** What stores rows. `onLost` is told when some could not be stored and are given up. */
export interface ReadWriterOptions<Row> {
  /** Idempotent: may be asked again with rows that it has stored. @throws MongoUnavailable when it is to be tried again */
  readonly insert: (rows: readonly Row[]) => Promise<unknown>;
  readonly onLost: (error: unknown) => void;
}

/** Stores rows a moment after they are taken, in order, and while no server answers as soon as one does. */
export interface ReadWriter<Row> {
  /** Takes a row and returns at once. Rows of one turn of the event loop are one request. */
  take(row: Row): void;
  /** Resolves when all that was taken is stored or lost. @throws MongoUnavailable after one try */
  stored(): Promise<void>;
  /** The same at the end: what still waits after another try is given up. */
  flush(): Promise<void>;
}

/** Nothing waits. */
export const createReadWriter = <Row>({ insert, onLost }: ReadWriterOptions<Row>): ReadWriter<Row> => {
  let waiting: Row[] = [];
  let isPlanned = false;
  let running: Promise<void> | undefined;

  const putBack = (rows: readonly Row[], error: unknown): void => {
    const all = [...rows, ...waiting];
    waiting = all.slice(-MOST_WAITING);
    if (all.length > MOST_WAITING) onLost(error);
  };
  const tryOnce = async (): Promise<void> => {
    const rows = waiting;
    waiting = [];
    try {
      await insert(rows);
    } catch (error) {
      if (!(error instanceof MongoUnavailable)) return onLost(error); // it would be so again
      putBack(rows, error);
      throw error;
    }
  };
  const stored = async (): Promise<void> => {
    while (running !== undefined || waiting.length > 0) {
      running ??= tryOnce().finally(() => (running = undefined));
      await running;
    }
  };
  const plan = (begin: (run: () => void) => void): void => {
    if (isPlanned) return;
    isPlanned = true;
    begin(() => {
      isPlanned = false;
      stored().catch(() => plan((run) => void setTimeout(run, AGAIN_MS).unref()));
    });
  };
  return {
    take: (row) => {
      waiting.push(row);
      plan(setImmediate);
    },
    stored,
    flush: async () => {
      for (let left = LAST_TRIES; ; left -= 1) {
        try {
          return await stored();
        } catch (error) {
          if (left > 1) continue;
          waiting = [];
          return onLost(error);
        }
      }
    },
  };
};
