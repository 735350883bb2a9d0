import type { IncomingMessage } from 'node:http';

const hostOf = (origin: string): string | undefined => (URL.canParse(origin) ? new URL(origin).host : undefined);

/**
 * Whether a request may open a socket: it comes from a page of ours, or from a program that is no browser.
 * Without `origins` a page of ours is one from the host that was asked.
 * A browser names the origin of every WebSocket and of all but plain fetches from the page's own origin, of which it says `same-origin`.
 */
export const isFromOurPage = ({ headers }: Pick<IncomingMessage, 'headers'>, origins: readonly string[]): boolean => {
  const { origin, host } = headers;
  if (origin !== undefined) return origins.length > 0 ? origins.includes(origin) : hostOf(origin) === host;
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin';
};
