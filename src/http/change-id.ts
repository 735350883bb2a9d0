import { createHash, randomUUID } from 'node:crypto';
import { type CommitId, commitId } from '../domain/ids.ts';
import type { PersonPrincipal } from '../domain/principal.ts';

/** Digits that follow from who asks for what under which key: asked again, the same. */
export const keyedDigest = ({ personId }: PersonPrincipal, route: string, key: string): string =>
  createHash('sha256')
    .update(JSON.stringify([personId, route, key]))
    .digest('hex')
    .slice(0, 32);

/** An id of a change under a key: the same request is the same change. */
export const keyedChangeId = (digest: string): CommitId => commitId(`a-${digest}`);

/** An id of a change that has no key: each request is a change of its own. */
export const newChangeId = (): CommitId => commitId(`a-${randomUUID()}`);
