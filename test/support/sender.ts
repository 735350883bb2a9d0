import { randomUUID } from 'node:crypto';
import type { Response } from 'supertest';
import type { SenderCase, SentIn } from './wire-types.ts';
import type { TestSystem } from './system.ts';

/** Somebody without an account, on a phone somewhere. */
export class Sender {
  readonly #http: TestSystem['http'];

  constructor({ http }: Pick<TestSystem, 'http'>) {
    this.#http = http;
  }

  /** Asks the public API, whatever comes of it. */
  posts(path: string, body: object, key: string = randomUUID()): Promise<Response> {
    return this.#http
      .post(`/api/public${path}`)
      .set('Accept-Language', 'sv')
      .set('Idempotency-Key', key)
      .send(body)
      .then((response) => response);
  }

  /** Sends something in and gives the code of the first case; @throws unless it was accepted. */
  async sendsIn(report: object): Promise<string> {
    return ((await expected(201, this.posts('/cases', report))) as SentIn).cases[0]?.code ?? '';
  }

  /** The case by its code; @throws unless there is one. */
  async reads(code: string): Promise<SenderCase> {
    return (await expected(200, this.posts('/case', { code }))) as SenderCase;
  }

  /** Gives a command as the sender; @throws unless it was accepted. */
  async does(code: string, command: string, data: object = {}): Promise<SenderCase> {
    return (await expected(200, this.posts(`/case/commands/${command}`, { code, data }))) as SenderCase;
  }
}

const expected = async (status: number, asked: Promise<Response>): Promise<unknown> => {
  const response = await asked;
  if (response.status !== status)
    throw new Error(`${response.status} instead of ${status}: ${JSON.stringify(response.body).slice(0, 2000)}`);
  return response.body;
};
