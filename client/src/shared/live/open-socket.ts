import { io } from 'socket.io-client';
import { LIVE_EVENT, LIVE_VERSION, type LiveMessage, liveMessage } from '../../../../src/contract/live.ts';

export interface SocketHandlers {
  readonly onState: (state: 'connecting' | 'connected' | 'lost', isReconnect: boolean) => void;
  /** The server speaks another version than this page. */
  readonly onOutdated: () => void;
  readonly onMessage: (message: LiveMessage) => Promise<void>;
}

/** Refused by the server (a login that has run out, most often): tried again this much later. */
const REFUSED_RETRY_MS = 10_000;

/** Opens the socket at our own origin and keeps it open; gives the way to close it. */
export const openSocket = ({ onState, onOutdated, onMessage }: SocketHandlers): (() => void) => {
  const socket = io({
    path: '/socket.io',
    withCredentials: true,
    reconnectionDelayMax: 10_000,
    transports: ['websocket', 'polling'],
    tryAllTransports: true, // some schools' networks let no websocket through
  });
  let wasConnected = false;
  let isLost = false;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const lost = () => {
    if (isLost || !wasConnected) return;
    isLost = true;
    onState('lost', false);
  };
  const tryAgainLater = () => {
    clearTimeout(retry);
    retry = setTimeout(() => socket.connect(), REFUSED_RETRY_MS);
  };
  const connectNow = () => void socket.connect();
  window.addEventListener('online', connectNow);
  onState('connecting', false);
  socket.on('connect', () => {
    onState('connected', wasConnected);
    wasConnected = true;
    isLost = false;
  });
  socket.on('disconnect', (reason) => {
    lost();
    // The library tries again by itself, except when the server hung up.
    if (reason === 'io server disconnect') tryAgainLater();
  });
  socket.on('connect_error', () => {
    lost();
    if (!socket.active) tryAgainLater();
  });
  socket.on(LIVE_EVENT, (given: unknown) => {
    const message = liveMessage.safeParse(given);
    // what is not understood was sent by a newer server
    if (!message.success || (message.data.type === 'hello' && message.data.version !== LIVE_VERSION)) onOutdated();
    else void onMessage(message.data);
  });
  return () => {
    clearTimeout(retry);
    window.removeEventListener('online', connectNow);
    socket.removeAllListeners();
    socket.disconnect();
  };
};
