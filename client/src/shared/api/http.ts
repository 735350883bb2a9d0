import type { Problem, ProblemSlug } from '../../../../src/contract/problems.ts';
import type { Me } from '../../../../src/contract/wire.ts';
import { currentLanguage } from '../i18n/language.tsx';
import { OfflineError, ProblemError } from './problem-error.ts';
import { currentCsrfToken, currentPersonId, loggedInAgain, sessionBegan } from './session.ts';

const BASE = '/api';
const TIMEOUT_MS = 30_000;

/** Values of a query string; absent ones are left out. */
export type Query = Readonly<Record<string, string | number | undefined>>;
export type Method = 'POST' | 'PUT' | 'DELETE';

export interface SendOptions {
  /** Version that the change builds on: the ETag of what was read. */
  readonly ifMatch?: number;
  /** Made once for each thing a person does; the same key sent again is the same thing done once. */
  readonly idempotencyKey?: string;
}

interface Call {
  readonly method: 'GET' | Method;
  readonly path: string;
  readonly body?: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** Whether a call that is not logged in asks for a new login, or fails at once. */
type OnLoggedOut = 'ask' | 'fail';

const queryString = (query: Query): string => {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  );
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
};

const fetchOnce = async ({ method, path, body, headers }: Call): Promise<Response> => {
  try {
    return await fetch(`${BASE}${path}`, {
      method,
      credentials: 'same-origin',
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: {
        Accept: 'application/json, application/problem+json',
        'Accept-Language': currentLanguage(),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(method === 'GET' ? {} : { 'X-CSRF-Token': currentCsrfToken() }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch (cause) {
    throw new OfflineError('no answer', { cause });
  }
};

const internal = (status: number): Problem => ({ type: '/problems/internal', slug: 'internal', title: '', status });

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'slug' in value && 'status' in value;

/** What stands between us and the server (a proxy, a school's network) answers these when the server does not; the server itself, while it waits for its database. */
const GATEWAY_STATUSES: ReadonlySet<number> = new Set([502, 503, 504]);

const problemOf = async (response: Response): Promise<Problem> => {
  const body: unknown = await response.json().catch(() => null);
  if (isProblem(body) && body.slug !== 'unavailable') return body;
  if (GATEWAY_STATUSES.has(response.status)) throw new OfflineError(`gateway answered ${response.status}`);
  return internal(response.status);
};

const whole = async <T>(response: Response, read: () => Promise<T>): Promise<T> => {
  if (!response.ok) throw new ProblemError(await problemOf(response));
  try {
    return await read();
  } catch (cause) {
    throw new OfflineError('the answer was cut off', { cause });
  }
};

const answerOf = <T>(response: Response): Promise<T> =>
  whole(response, async () => (response.status === 204 ? undefined : await response.json()) as T);

const fileOf = (response: Response): Promise<Blob> => whole(response, () => response.blob());

let refreshing: Promise<Me | null> | null = null;

const refreshOnce = async (): Promise<Me | null> => {
  const response = await fetchOnce({ method: 'POST', path: '/session/refresh', headers: {} });
  if (response.status === 401) return null;
  const me = await answerOf<Me>(response);
  sessionBegan(me);
  return me;
};

/** Renews the login; several calls that find it run out share one renewal, for a refresh token serves once. */
export const refreshSession = (): Promise<Me | null> => {
  refreshing ??= refreshOnce().finally(() => {
    refreshing = null;
  });
  return refreshing;
};

const slugOf = async (response: Response): Promise<ProblemSlug | undefined> => {
  if (response.status !== 401 && response.status !== 403) return undefined;
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  if (isProblem(body)) return body.slug;
  return response.status === 401 ? 'not-logged-in' : undefined;
};

/** Another tab has renewed the login, and with it the token. */
const withNewToken = async (request: Call): Promise<Response> => {
  sessionBegan(await answerOf<Me>(await fetchOnce({ method: 'GET', path: '/me', headers: {} })));
  return fetchOnce(request);
};

type Reading<T> = (response: Response) => Promise<T>;

const call = async <T>(request: Call, onLoggedOut: OnLoggedOut, read: Reading<T> = answerOf<T>): Promise<T> => {
  const caller = currentPersonId();
  const response = await fetchOnce(request);
  const slug = await slugOf(response);
  if (slug === 'csrf' && caller !== null) return read(await withNewToken(request));
  if (slug !== 'not-logged-in') return read(response);
  const me = await refreshSession();
  if (me !== null && (caller === null || me.personId === caller)) return read(await fetchOnce(request));
  if (onLoggedOut === 'ask' && (await loggedInAgain())) return read(await fetchOnce(request));
  return read(response);
};

/** Reads. @throws ProblemError when the server says no, OfflineError when nothing comes back. */
export const getJson = <T>(path: string, query: Query = {}, onLoggedOut: OnLoggedOut = 'ask'): Promise<T> =>
  call<T>({ method: 'GET', path: `${path}${queryString(query)}`, headers: {} }, onLoggedOut);

/** Reads a file. @throws ProblemError, OfflineError as `getJson` does. */
export const getFile = (path: string, query: Query = {}): Promise<Blob> =>
  call({ method: 'GET', path: `${path}${queryString(query)}`, headers: {} }, 'ask', fileOf);

/** Changes something. After an OfflineError, send the same again with the same `idempotencyKey`. @throws ProblemError, OfflineError */
export const send = <T>(method: Method, path: string, body?: unknown, options: SendOptions = {}): Promise<T> =>
  call<T>(
    {
      method,
      path,
      ...(body === undefined ? {} : { body }),
      headers: {
        ...(options.ifMatch === undefined ? {} : { 'If-Match': `"${options.ifMatch}"` }),
        ...(options.idempotencyKey === undefined ? {} : { 'Idempotency-Key': options.idempotencyKey }),
      },
    },
    'ask',
  );

/** A key for one thing that a person does. */
export const newIdempotencyKey = (): string =>
  // not randomUUID, which a page without TLS (a trial on the school's own network) does not have
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
