import type { Server as HttpServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import { LIVE_EVENT, LIVE_VERSION, type LiveMessage } from '../contract/live.ts';
import { epochMs, type Instant } from '../domain/clock.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Commit } from '../log/commit.ts';
import type { Handler } from '../outbox/consumer.ts';
import { type Later, later } from '../outbox/pump.ts';
import { type CaseScope, isInScope, isReportedBy, type Listed } from '../policies/case-scope.ts';
import type { ProjectionReader } from '../projections/store.ts';
import { announce, type Outlets, personRoom, throughRoom } from './announce.ts';
import { isFromOurPage } from './may-connect.ts';
import { throttled } from './throttle.ts';

/** Who a cookie says that somebody is, and until when (excluded). */
export interface LiveSession {
  readonly personId: PersonId;
  readonly expiresAt: Instant;
}

/** What the gateway stands on. */
export interface GatewayOptions {
  readonly httpServer: HttpServer;
  /** Asked at connecting and at every recheck; `undefined`: nobody, or no longer. */
  readonly authenticate: (cookieHeader: string | undefined) => Promise<LiveSession | undefined>;
  /** The person's scope now. */
  readonly scopeOf: (personId: PersonId) => CaseScope;
  readonly reader: ProjectionReader;
  /** Origins of our pages, `https://host[:port]`; none named: pages of the host that is asked. */
  readonly origins: readonly string[];
  readonly clock: () => Instant;
  /** People whose roles, powers or sessions the commit changes. */
  readonly accessChangedBy?: (commit: Commit) => readonly PersonId[];
  /** Sockets in all. Default 5 000. */
  readonly connectionsMax?: number;
  /** Sockets of one person. Default 20. */
  readonly connectionsEachMax?: number;
  /** How often everybody is checked again, for roles that end by the clock. Default 60 000. */
  readonly recheckMs?: number;
  readonly later?: Later;
}

/** Tells the browsers that something has changed. A hint: the truth is fetched over HTTP, where policy applies again. */
export interface Gateway {
  /** For the relay. */
  readonly handler: Handler;
  /** The person's roles or session changed: leaves every room at once, then joins those that policy now gives, or is disconnected. */
  recheck(personId: PersonId): Promise<void>;
  close(): Promise<void>;
}

interface SocketData {
  personId: PersonId;
  /** Counts rechecks: only the newest may join rooms. */
  turn: number;
  cancelExpiry: () => void;
}

interface ServerEvents {
  [LIVE_EVENT]: (message: LiveMessage) => void;
}
type LiveServer = Server<Record<string, never>, ServerEvents, Record<string, never>, SocketData>;
type LiveSocket = Socket<Record<string, never>, ServerEvents, Record<string, never>, SocketData>;

const MESSAGE_MAX_BYTES = 4_096;
const BOARD_EVERY_MS = 1_000;
/** Longest timer that JavaScript has. */
const TIMER_MAX_MS = 2_147_483_647;

const openServer = ({ httpServer, origins, connectionsMax = 5_000 }: GatewayOptions): LiveServer => {
  const io: LiveServer = new Server(httpServer, {
    serveClient: false,
    maxHttpBufferSize: MESSAGE_MAX_BYTES,
    connectTimeout: 10_000,
    allowRequest: (request, answer) =>
      answer(null, isFromOurPage(request, origins) && io.engine.clientsCount < connectionsMax),
  });
  return io;
};

const roomsOf = ({ scopeOf }: GatewayOptions, personId: PersonId): readonly string[] => {
  const { keys, reportedKey, through } = scopeOf(personId);
  return [personRoom(personId), ...keys, reportedKey, ...[...through].map(throughRoom)];
};

/** Leaves and joins until the socket is in just these rooms; true when that changed anything. */
const moveTo = (socket: LiveSocket, rooms: readonly string[]): boolean => {
  const wanted = new Set([socket.id, ...rooms]);
  const left = [...socket.rooms].filter((room) => !wanted.has(room));
  const joined = [...wanted].filter((room) => !socket.rooms.has(room));
  for (const room of left) void socket.leave(room);
  void socket.join(joined);
  return left.length + joined.length > 0;
};

const expireAt = (socket: LiveSocket, expiresAt: Instant, { clock, later: schedule = later }: GatewayOptions): void => {
  socket.data.cancelExpiry();
  const ms = Math.min(TIMER_MAX_MS, Math.max(0, epochMs(expiresAt) - epochMs(clock())));
  socket.data.cancelExpiry = schedule(ms, () => socket.disconnect(true));
};

/** Asks again who it is and what it may hear. `'same'`: nothing has changed. */
const check = async (socket: LiveSocket, options: GatewayOptions): Promise<'same' | 'changed' | 'gone'> => {
  const { data } = socket;
  data.turn += 1;
  const { turn } = data;
  const session = await options.authenticate(socket.handshake.headers.cookie).catch(() => undefined);
  if (turn !== data.turn || !socket.connected) return 'same';
  if (session?.personId !== data.personId) {
    socket.disconnect(true);
    return 'gone';
  }
  expireAt(socket, session.expiresAt, options);
  return moveTo(socket, roomsOf(options, data.personId)) ? 'changed' : 'same';
};

const recheckSocket = async (socket: LiveSocket, options: GatewayOptions): Promise<void> => {
  moveTo(socket, [personRoom(socket.data.personId)]);
  if ((await check(socket, options)) !== 'gone') socket.emit(LIVE_EVENT, { type: 'access.changed' });
};

/** Checked at the handshake, and once more in its person's room: what changed between the two is not missed. */
const onConnection = async (socket: LiveSocket, options: GatewayOptions): Promise<void> => {
  socket.onAny(() => socket.disconnect(true)); // nobody has anything to say to us
  socket.on('disconnect', () => socket.data.cancelExpiry());
  moveTo(socket, [personRoom(socket.data.personId)]);
  if ((await check(socket, options)) !== 'gone') socket.emit(LIVE_EVENT, { type: 'hello', version: LIVE_VERSION });
};

const admit = async (io: LiveServer, socket: LiveSocket, options: GatewayOptions): Promise<Error | undefined> => {
  const session = await options.authenticate(socket.handshake.headers.cookie).catch(() => undefined);
  if (session === undefined) return new Error('unauthorized');
  const own = io.of('/').adapter.rooms.get(personRoom(session.personId))?.size ?? 0;
  if (own >= (options.connectionsEachMax ?? 20)) return new Error('too-many-connections');
  socket.data = { personId: session.personId, turn: 0, cancelExpiry: () => {} };
  return undefined;
};

const peopleIn = (io: LiveServer, rooms: readonly string[]): readonly PersonId[] => {
  const { sockets, adapter } = io.of('/');
  const ids = rooms.flatMap((room) => [...(adapter.rooms.get(room) ?? [])]);
  return [...new Set(ids.flatMap((id) => sockets.get(id)?.data.personId ?? []))];
};

const cutOffIn =
  (io: LiveServer, { scopeOf }: GatewayOptions): Outlets['cutOff'] =>
  (listed: Listed) =>
    peopleIn(io, listed.barred.map(throughRoom)).filter((personId) => {
      const scope = scopeOf(personId);
      return !isInScope(scope, listed) && !isReportedBy(scope, listed);
    });

const outletsOf = (io: LiveServer, options: GatewayOptions, boardChanged: Outlets['boardChanged']): Outlets => ({
  send: (message, rooms, except) =>
    void io
      .to([...rooms])
      .except([...except])
      .emit(LIVE_EVENT, message),
  boardChanged,
  cutOff: cutOffIn(io, options),
});

const socketsOf = (io: LiveServer, personId?: PersonId): readonly LiveSocket[] =>
  [...io.of('/').sockets.values()].filter((socket) => personId === undefined || socket.data.personId === personId);

/** Opens the gateway on a server that listens or will. */
export const openGateway = (options: GatewayOptions): Gateway => {
  const { reader, accessChangedBy = () => [], recheckMs = 60_000, later: schedule = later } = options;
  const io = openServer(options);
  const board = throttled(
    (room, except) =>
      io
        .to(room)
        .except([...except])
        .emit(LIVE_EVENT, { type: 'board.changed' }),
    BOARD_EVERY_MS,
    schedule,
  );
  const outlets = outletsOf(io, options, board.changed);
  const recheck = async (personId: PersonId): Promise<void> => {
    await Promise.all(socketsOf(io, personId).map((socket) => recheckSocket(socket, options)));
  };
  const recheckAll = async (): Promise<void> => {
    for (const socket of socketsOf(io))
      if ((await check(socket, options)) === 'changed') socket.emit(LIVE_EVENT, { type: 'access.changed' });
  };
  io.use((socket, next) => void admit(io, socket, options).then(next));
  io.on('connection', (socket) => void onConnection(socket, options));
  let stopRechecking = (): void => {};
  const again = (): void => {
    stopRechecking = schedule(recheckMs, () => void recheckAll().finally(again));
  };
  again();
  return {
    recheck,
    handler: {
      name: 'live',
      kind: 'live',
      handle: async (commit) => {
        if (io.engine.clientsCount === 0) return false; // nobody listens
        await Promise.all(accessChangedBy(commit).map(recheck));
        await announce(commit, reader, outlets);
        return true;
      },
    },
    close: async () => {
      stopRechecking();
      board.stop();
      io.disconnectSockets(true);
      io.engine.close(); // the HTTP server is its owner's to close
    },
  };
};
