import { join } from 'node:path';
import { afterEach } from 'vitest';
import { openMongo, type Mongo } from '../../src/mongo/connection.ts';
import { type Database, openDatabase } from '../../src/sqlite/database.ts';
import { GroupWriter } from '../../src/sqlite/group-writer.ts';
import { databaseOf } from '../support/mongo.ts';
import type { MongoServer } from '../support/mongo-server.ts';
import { tempDir } from '../support/temp-dir.ts';
import type { Deviations } from './rules.ts';

/** A port that is open, as two nodes on one store have it. */
export interface OpenedPort<Port> {
  readonly nodes: readonly [Port, Port];
  close(): Promise<void>;
}

/** What an adapter shows of itself to be tested. */
export interface PortAdapter<Port, RuleId extends string> {
  readonly name: string;
  /** Opens what is at the place, an empty folder the first time. */
  open(place: string): Promise<OpenedPort<Port>>;
  readonly deviations: Deviations<RuleId>;
}

/** A new place for each test: the port as both nodes have it, and again after a restart; closed when the test ends. */
export const placesOf = <Port>({ open }: Pick<PortAdapter<Port, never>, 'open'>) => {
  let opened: OpenedPort<Port> | undefined;
  let place = '';
  const close = async (): Promise<void> => {
    await opened?.close();
    opened = undefined;
  };
  afterEach(close);
  const reopenNodes = async (): Promise<readonly [Port, Port]> => {
    await close();
    opened = await open(place);
    return opened.nodes;
  };
  const nodes = (): Promise<readonly [Port, Port]> => {
    place = tempDir();
    return reopenNodes();
  };
  const first = async (both: Promise<readonly [Port, Port]>): Promise<Port> => (await both)[0];
  return { nodes, fresh: () => first(nodes()), reopen: () => first(reopenNodes()) };
};

/** A port in a file: SQLite has one process, so both nodes are in it. */
export const inSqlite =
  <Port>(
    openPort: (parts: { readonly db: Database; readonly writer: GroupWriter }) => Port,
    beforeClose: (port: Port) => Promise<void> = async () => {},
  ) =>
  async (place: string): Promise<OpenedPort<Port>> => {
    const db = openDatabase({ path: join(place, 'main.db'), synchronous: 'GROUPED' });
    const writer = new GroupWriter(db);
    const nodes = [openPort({ db, writer }), openPort({ db, writer })] as const;
    const close = async (): Promise<void> => {
      await Promise.all(nodes.map(beforeClose));
      await writer.close();
      db.close();
    };
    return { nodes, close };
  };

/** A port in a database of its own, with connections of its own for each node. */
export const inMongo =
  <Port>(
    { uri }: MongoServer,
    openPort: (mongo: Mongo) => Promise<Port>,
    beforeClose: (port: Port) => Promise<void> = async () => {},
  ) =>
  async (place: string): Promise<OpenedPort<Port>> => {
    const open = () => openMongo({ uri, database: databaseOf(place) });
    const [one, other] = [await open(), await open()];
    const nodes = [await openPort(one), await openPort(other)] as const;
    const close = async (): Promise<void> => {
      await Promise.all(nodes.map(beforeClose));
      await Promise.all([one.close(), other.close()]);
    };
    return { nodes, close };
  };
