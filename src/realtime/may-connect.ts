import type { IncomingMessage } from 'node:http';

/** Whether the page that asks was served under the name by which we are asked. */
const isServedHere = (origin: string, host: string | undefined): boolean =>
  URL.canParse(origin) && new URL(origin).host === host;

/**
 * Whether a request may open a socket: it comes from a page of ours, or from a program that is no browser.
 * A browser names the origin of every WebSocket and of all but plain fetches from the page's own origin, of which it says `same-origin`.
 */
export const isFromOurPage = ({ headers }: Pick<IncomingMessage, 'headers'>, origins: readonly string[]): boolean => {
  if (headers.origin !== undefined)
    return origins.includes(headers.origin) || isServedHere(headers.origin, headers.host);
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin';
};
