import { isDeepStrictEqual } from 'node:util';
import type { KeptRows } from '../domain/kept-rows.ts';
import { TargetDiffers } from './errors.ts';
import type { Kind } from './kinds.ts';

/** From where to where, and who is told. */
export interface CopyOptions<Row> {
  readonly kind: Kind<Row>;
  readonly from: KeptRows<Row>;
  readonly to: KeptRows<Row>;
  /** Called before anything is written. */
  readonly beforeWrite: () => Promise<void>;
  /** Told of each row, in order, when it has been compared or taken. */
  readonly onRow: (row: Row) => void;
}

const ROWS = 200;
const CHARACTERS = 4 * 1024 * 1024;

const sizeOf = (row: object): number =>
  Object.values(row).reduce((sum: number, value: unknown) => sum + (typeof value === 'string' ? value.length : 8), 0);

/** Gathers rows, and adds them when they are many or large. */
const inBatches = <Row extends object>({ to, beforeWrite }: CopyOptions<Row>) => {
  let rows: Row[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    if (rows.length === 0) return;
    await beforeWrite();
    await to.add(rows);
    rows = [];
    size = 0;
  };
  const add = async (row: Row): Promise<void> => {
    rows.push(row);
    size += sizeOf(row);
    if (rows.length >= ROWS || size >= CHARACTERS) await flush();
  };
  return { add, flush };
};

/** The order of the stores: by bytes of UTF-8, not as JavaScript compares. */
const compareKeys = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

const onlyInTarget = <Row>({ nameOf }: Kind<Row>, row: Row): TargetDiffers =>
  new TargetDiffers(
    `Målet har ${nameOf(row)}, som inte finns i källan: det är en annan logg, eller har använts sedan.`,
  );

const putInPlace = async <Row>({ kind, to, beforeWrite }: CopyOptions<Row>, row: Row, copy: Row): Promise<void> => {
  if (isDeepStrictEqual(row, copy)) return;
  if (to.replace === undefined || !(kind.isLater?.(row, copy) ?? false))
    throw new TargetDiffers(`I målet är ${kind.nameOf(row)} en annan än i källan.`);
  await beforeWrite();
  await to.replace(row);
};

/**
 * Makes the rows of one kind the same in both: walks both in order, passes over what is equal, and adds what is missing.
 * Broken off anywhere, it goes on when it is done again. The rows that are read from are not written to.
 * @throws TargetDiffers
 */
export const copyRows = async <Row extends object>(options: CopyOptions<Row>): Promise<void> => {
  const { kind, from, to, onRow } = options;
  const batches = inBatches(options);
  const copies = to.rows()[Symbol.asyncIterator]();
  try {
    let copy = await copies.next();
    for await (const row of from.rows()) {
      const order = copy.done === true ? -1 : compareKeys(kind.keyOf(row), kind.keyOf(copy.value));
      if (copy.done !== true && order > 0) throw onlyInTarget(kind, copy.value);
      if (copy.done !== true && order === 0) {
        await putInPlace(options, row, copy.value);
        copy = await copies.next();
      } else await batches.add(row);
      onRow(row);
    }
    if (copy.done !== true) throw onlyInTarget(kind, copy.value);
    await batches.flush();
  } finally {
    await copies.return?.();
  }
};
