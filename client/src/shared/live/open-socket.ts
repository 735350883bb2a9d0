import { io } from 'socket.io-client';
import { LIVE_EVENT, LIVE_VERSION, type LiveMessage, liveMessage } from '../../../../src/contract/live.ts';
import { refreshSession } from '../api/http.ts';
import { loggedInAgain } from '../api/session.ts';

export interface SocketHandlers {
  /** What was fetched before `connected` may have changed unheard. */
  readonly onState: (state: 'connecting' | 'connected' | 'lost') => void;
  /** The server speaks another version than this page. */
  readonly onOutdated: () => void;
  readonly onMessage: (message: LiveMessage) => Promise<void>;
}

/** Refused by the server, most often for a token that has just ended: soon tried again with a new one, then ever more seldom. */
const REFUSED_RETRY_MS = { first: 300, factor: 4, last: 10_000 };

const isSeen = (): boolean => document.visibilityState === 'visible';

/** When the page is looked at again; a page that nobody looks at does not keep a login alive. */
const seenAgain = (): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (!isSeen()) return;
      document.removeEventListener('visibilitychange', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look);
    look();
  });

const connection = () =>
  io({
    path: '/socket.io',
    withCredentials: true,
    reconnectionDelayMax: 5_000, // who looks at the page waits for it
    transports: ['websocket', 'polling'],
    tryAllTransports: true, // some schools' networks let no websocket through
  });

/** Opens the socket at our own origin and keeps it open; gives the way to close it. */
export const openSocket = ({ onState, onOutdated, onMessage }: SocketHandlers): (() => void) => {
  const socket = connection();
  let isClosed = false;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let retryMs = REFUSED_RETRY_MS.first;

  const connect = () => {
    if (!isClosed) socket.connect();
  };
  /** The server hangs up when the access token ends, some minutes after it was given, and wants a new one. */
  const renew = async () => {
    await seenAgain();
    if (isClosed) return;
    const me = await refreshSession().catch(() => undefined);
    if (isClosed) return; // logged out meanwhile: that is why the server hung up
    if (me === undefined) refused();
    else if (me !== null || (await loggedInAgain())) connect();
  };
  const refused = () => {
    onState('lost');
    clearTimeout(retry);
    retry = setTimeout(() => void renew(), retryMs);
    retryMs = Math.min(retryMs * REFUSED_RETRY_MS.factor, REFUSED_RETRY_MS.last);
  };

  window.addEventListener('online', connect);
  onState('connecting');
  socket.on('connect', () => {
    onState('connected');
    retryMs = REFUSED_RETRY_MS.first;
  });
  socket.on('disconnect', (reason) => {
    // After any other loss the library tries again by itself.
    if (reason === 'io server disconnect') void renew();
    else onState('lost');
  });
  socket.on('connect_error', () => {
    if (socket.active) onState('lost');
    else refused();
  });
  socket.on(LIVE_EVENT, (given: unknown) => {
    const message = liveMessage.safeParse(given);
    // what is not understood was sent by a newer server
    if (!message.success || (message.data.type === 'hello' && message.data.version !== LIVE_VERSION)) onOutdated();
    else void onMessage(message.data);
  });
  return () => {
    isClosed = true;
    clearTimeout(retry);
    window.removeEventListener('online', connect);
    socket.removeAllListeners();
    socket.disconnect();
  };
};
