import type { Server } from 'node:http';
import { type Clock, instantOf } from '../domain/clock.ts';
import type { HttpSettings } from '../http/deps.ts';
import { parseCookies } from '../http/middleware/cookies.ts';
import { cookieName } from '../identity/cookies.ts';
import type { Identity } from '../identity/identity.ts';
import type { Directory } from '../org/directory.ts';
import { caseScopeOf } from '../policies/case-scope.ts';
import type { ProjectionReader } from '../projections/store.ts';
import { accessChangedBy } from '../realtime/access-changes.ts';
import { type Gateway, openGateway } from '../realtime/gateway.ts';

/** What the live channel stands on. */
export interface LiveParts {
  readonly server: Server;
  readonly identity: Identity;
  readonly directory: Directory;
  readonly projections: ProjectionReader;
  readonly clock: Clock;
  readonly http: HttpSettings;
}

/** Sockets outlive no session: they are asked again when roles change, every minute, and when the session would end. */
const LONGEST_MS = 14 * 86_400_000;

/** Opens the socket beside the API: the same cookie, the same roles. */
export const openLive = ({ server, identity, directory, projections, clock, http }: LiveParts): Gateway =>
  openGateway({
    httpServer: server,
    reader: projections,
    clock,
    origins: http.publicOrigin === undefined ? [] : [http.publicOrigin],
    scopeOf: (personId) => caseScopeOf({ kind: 'person', personId }, directory.org(), clock()),
    accessChangedBy,
    authenticate: async (header) => {
      const token = parseCookies(header)[cookieName('access', http.isSecure)];
      const who = token === undefined ? undefined : identity.authenticate(token);
      return who?.kind === 'authenticated'
        ? { personId: who.personId, expiresAt: instantOf(Date.parse(clock()) + LONGEST_MS) }
        : undefined;
    },
  });
