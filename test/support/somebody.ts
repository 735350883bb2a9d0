import { randomUUID } from 'node:crypto';
import supertest, { type Response } from 'supertest';
import type { Accepted, CasePage, CaseView, Me, OpenedCases } from './wire-types.ts';

/** What a request sends besides its body; absent ones are made, `null` leaves the header out. */
export interface Sending {
  readonly key?: string | null;
  readonly version?: number | string | null;
  readonly csrf?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

type Method = 'get' | 'post' | 'put' | 'delete';

/** How somebody logs in. */
export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** A person with a browser of her own: cookies, the token for changes, keys and versions are seen to. */
export class Somebody {
  readonly username: string;
  readonly agent: ReturnType<typeof supertest.agent>;
  readonly #credentials: Credentials;
  readonly #settle: () => Promise<void>;
  me: Me | undefined;

  /** `settle` makes lists know of everything, where this process can wait for it. */
  constructor(url: string, credentials: Credentials, settle = async (): Promise<void> => {}) {
    this.#settle = settle;
    this.username = credentials.username;
    this.#credentials = credentials;
    this.agent = supertest.agent(url);
  }

  async logIn(): Promise<Response> {
    const response = await this.agent.post('/api/session').send(this.#credentials);
    this.me = response.body;
    return response;
  }

  /** Renews an access token that has run out meanwhile (the clock of a test leaps), as the client does. */
  async #renew(): Promise<void> {
    const renewed = await this.agent.post('/api/session/refresh');
    if (renewed.status === 200) this.me = renewed.body;
    else await this.logIn();
  }

  async #once(method: Method, path: string, body: unknown, sending: Sending): Promise<Response> {
    const { key = randomUUID(), version, csrf = this.me?.csrfToken, headers = {} } = sending;
    const request = this.agent[method](`/api${path}`).set('Accept-Language', 'sv');
    if (method !== 'get' && csrf) void request.set('X-CSRF-Token', csrf);
    if (method !== 'get' && key !== null) void request.set('Idempotency-Key', key);
    if (version !== undefined && version !== null)
      void request.set('If-Match', typeof version === 'number' ? `"${version}"` : version);
    void request.set(headers);
    return body === undefined ? request : request.send(body as object);
  }

  async send(method: Method, path: string, body?: unknown, sending: Sending = {}): Promise<Response> {
    const fixed = { key: randomUUID(), ...sending };
    const response = await this.#once(method, path, body, fixed);
    if (response.status !== 401) return response;
    await this.#renew();
    return this.#once(method, path, body, fixed);
  }

  get(path: string, sending: Sending = {}): Promise<Response> {
    return this.send('get', path, undefined, sending);
  }

  post(path: string, body: unknown = {}, sending: Sending = {}): Promise<Response> {
    return this.send('post', path, body, sending);
  }

  /** Reports; @throws unless it was accepted. */
  async opens(report: OpenCases, sending: Sending = {}): Promise<OpenedCases['cases']> {
    const response = await this.post('/cases', report, sending);
    expectStatus(response, 201);
    return (response.body as OpenedCases).cases;
  }

  /** The page of a case; @throws unless it may be read. */
  async reads(caseId: string): Promise<CaseView> {
    const response = await this.get(`/cases/${caseId}`);
    expectStatus(response, 200);
    return response.body as CaseView;
  }

  /** Gives a command on the newest version, whatever comes of it. A reader sees the version; others must say it. */
  async tries(caseId: string, command: string, data: object = {}, sending: Sending = {}): Promise<Response> {
    const version =
      sending.version === undefined ? (await this.get(`/cases/${caseId}`)).body?.version : sending.version;
    return this.post(`/cases/${caseId}/commands/${command}`, { data }, { ...sending, version });
  }

  /** Gives a command; @throws unless it was accepted. Gives the new version. */
  async does(caseId: string, command: string, data: object = {}, sending: Sending = {}): Promise<number> {
    const response = await this.tries(caseId, command, data, sending);
    expectStatus(response, 200);
    return (response.body as Accepted).version;
  }

  /** Case numbers in one of the lists. */
  async lists(view: string): Promise<string[]> {
    await this.#settle();
    const response = await this.get(`/cases?view=${view}&limit=100`);
    expectStatus(response, 200);
    return (response.body as CasePage).items.map(({ caseNumber }) => caseNumber);
  }
}

/** What a report sends. */
export interface OpenCases {
  readonly processId: string;
  readonly command: string;
  readonly unitId: string;
  readonly data: object;
}

const expectStatus = (response: Response, status: number): void => {
  if (response.status !== status)
    throw new Error(`${response.status} instead of ${status}: ${JSON.stringify(response.body).slice(0, 2000)}`);
};
