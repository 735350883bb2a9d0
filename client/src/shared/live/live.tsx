import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useEffectEvent, useState } from 'react';
import type { LiveMessage } from '../../../../src/contract/live.ts';
import type { CaseView } from '../../../../src/contract/wire.ts';
import { keys } from '../api/keys.ts';
import { useMe } from '../api/session-queries.ts';
import { useT } from '../i18n/language.tsx';
import { announce } from './announcer.tsx';
// with the page, not after it: a line that breaks in between would leave the page deaf for good
import { openSocket } from './open-socket.ts';

/** `off`: nobody is logged in. `lost`: was connected, and tries again. `outdated`: the server speaks a newer language than this page. */
export type Connection = 'off' | 'connecting' | 'connected' | 'lost' | 'outdated';

const ConnectionContext = createContext<Connection>('off');

/** Whether the page hears of changes by itself. */
export const useConnection = (): Connection => useContext(ConnectionContext);

const touchedBy = (client: QueryClient, message: LiveMessage): readonly (readonly unknown[])[] => {
  switch (message.type) {
    case 'case.changed': {
      const known = client.getQueryData<CaseView>(keys.caseOf(message.caseId));
      const isNews = known === undefined || known.version < message.version;
      return [keys.cases, keys.receipt(message.caseId), ...(isNews ? [keys.caseOf(message.caseId)] : [])];
    }
    case 'inbox.changed':
      return [keys.inbox];
    case 'board.changed':
      return [keys.boards];
    case 'access.changed':
      return [keys.me, keys.units, keys.cases, keys.boards, keys.inbox, ['case'], keys.receipts, keys.cover];
    case 'hello':
      return [];
    default:
      return message satisfies never;
  }
};

const isOnScreen = (client: QueryClient, queryKey: readonly unknown[]): boolean =>
  client.getQueryCache().findAll({ queryKey, type: 'active' }).length > 0;

/** Fetches again what a message touches; true when it was a list or board on screen. */
const takeIn = async (client: QueryClient, message: LiveMessage): Promise<boolean> => {
  const touched = touchedBy(client, message);
  const isSeen = [keys.cases, keys.boards].some((list) => touched.includes(list) && isOnScreen(client, list));
  await Promise.all(touched.map((queryKey) => client.invalidateQueries({ queryKey })));
  return isSeen;
};

/** Keeps a socket open while somebody is logged in. The socket is a hint; what it points at is fetched over HTTP. */
export const LiveProvider = ({ children }: { readonly children: ReactNode }) => {
  const client = useQueryClient();
  const t = useT();
  const personId = useMe().data?.personId;
  const [connection, setConnection] = useState<Connection>('off');

  // an effect event, so that a change of language does not reconnect
  const say = useEffectEvent((key: 'live.lost' | 'live.restored' | 'live.updated') => announce(t(key)));

  useEffect(() => {
    if (personId === undefined) return undefined;
    let isLost = false;
    const close = openSocket({
      onState: (state) => {
        setConnection(state);
        if (state === 'lost' && !isLost) say('live.lost');
        if (state === 'connected' && isLost) say('live.restored');
        // also at first: what was fetched before the line was there may have changed unheard
        if (state === 'connected') void client.invalidateQueries();
        if (state !== 'connecting') isLost = state === 'lost';
      },
      onOutdated: () => setConnection('outdated'),
      onMessage: async (message) => {
        if (await takeIn(client, message)) say('live.updated');
      },
    });
    return () => {
      close();
      setConnection('off');
    };
  }, [client, personId]);

  return <ConnectionContext value={connection}>{children}</ConnectionContext>;
};
