import type { Response } from 'supertest';
import { ROUTES } from '../../src/contract/routes.ts';
import type { AnyRequest } from './any-request.ts';
import type { Somebody } from './somebody.ts';

let addresses = 0;

/** An address that nobody has asked from before. */
export const newAddress = (): string => {
  addresses += 1;
  return `10.${(addresses >> 16) & 255}.${(addresses >> 8) & 255}.${addresses & 255}`;
};

const pathOf = ({ name, params, query }: AnyRequest): string => {
  const filled = ROUTES[name].path.replace(/:(\w+)/g, (_, param: string) => encodeURIComponent(params[param] ?? ''));
  const asked = Object.entries(query).map(([key, value]): [string, string] => [key, String(value)]);
  return `${filled}?${new URLSearchParams(asked)}`;
};

/** Somebody asks, with all that the route needs. Who has logged out logs in again. */
export const ask = async (somebody: Somebody, request: AnyRequest): Promise<Response> => {
  const headers = { 'X-Forwarded-For': newAddress() };
  const { method } = ROUTES[request.name];
  const response = await somebody.send(method, pathOf(request), request.body, { version: 3, headers });
  if (request.name === 'logout') await somebody.logIn();
  return response;
};
