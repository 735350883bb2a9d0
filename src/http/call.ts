import type { z } from 'zod';
import type { ROUTES, RouteName } from '../contract/routes.ts';
import type { Instant } from '../domain/clock.ts';
import type { Lang } from '../domain/explain-deadline.ts';
import type { PersonPrincipal } from '../domain/principal.ts';
import type { Cookie } from '../identity/cookies.ts';

type Spec<Name extends RouteName> = (typeof ROUTES)[Name];

type ParamNames<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamNames<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

type Parsed<Name extends RouteName, Part extends 'query' | 'body'> =
  Spec<Name> extends { readonly [part in Part]: infer Schema extends z.ZodType } ? z.output<Schema> : undefined;

type Needs<Name extends RouteName, Header extends string, Value> =
  Spec<Name> extends { readonly needs: readonly (infer Needed)[] }
    ? Header extends Needed
      ? Value
      : undefined
    : undefined;

/** Routes that anybody may call, and all others. */
export type PublicRoute = {
  [Name in RouteName]: Spec<Name> extends { readonly isPublic: true } ? Name : never;
}[RouteName];
export type MemberRoute = Exclude<RouteName, PublicRoute>;

/** From where a request came, for slowing down those who guess. */
export interface Caller {
  readonly ip: string;
  /** Cookies by name, as sent. */
  readonly cookies: Readonly<Record<string, string>>;
}

/** A request that has been parsed by its line in `ROUTES`. */
export interface Call<Name extends RouteName> {
  readonly params: { readonly [name in ParamNames<Spec<Name>['path']>]: string };
  readonly query: Parsed<Name, 'query'>;
  readonly body: Parsed<Name, 'body'>;
  readonly lang: Lang;
  readonly at: Instant;
  readonly caller: Caller;
}

/** A request that needs no login; `key` where the route needs it. */
export interface PublicCall<Name extends PublicRoute> extends Call<Name> {
  readonly key: Needs<Name, 'Idempotency-Key', string>;
}

/** The same by somebody logged in. `key` and `version` where the route needs them. */
export interface MemberCall<Name extends MemberRoute> extends Call<Name> {
  readonly person: PersonPrincipal;
  /** Id of the login by which the person came. */
  readonly sessionId: string;
  readonly key: Needs<Name, 'Idempotency-Key', string>;
  readonly version: Needs<Name, 'If-Match', number>;
}

/** What a handler answers; the status is the route's. `undefined` in `body` where the route answers nothing. */
export interface Reply<Name extends RouteName> {
  readonly body: Spec<Name> extends { readonly answer: infer Schema extends z.ZodType } ? z.input<Schema> : undefined;
  /** `ETag`, `Location`. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly cookies?: readonly Cookie[];
  /** Where the route answers with a file: its bytes, and a name without personal data. */
  readonly file?: { readonly name: string; readonly bytes: Uint8Array };
}

/** What carries out a route. */
export type PublicHandler<Name extends PublicRoute> = (call: PublicCall<Name>) => Promise<Reply<Name>> | Reply<Name>;
export type MemberHandler<Name extends MemberRoute> = (call: MemberCall<Name>) => Promise<Reply<Name>> | Reply<Name>;

/** An ETag of a version. */
export const etagOf = (version: number): string => `"${version}"`;
