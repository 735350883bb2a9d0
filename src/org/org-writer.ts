import type { Clock } from '../domain/clock.ts';
import type { CommitId, PersonId, StreamId } from '../domain/ids.ts';
import type { Commit, StoredEvent } from '../log/commit.ts';
import type { EventLog, ExpectedVersion } from '../log/event-log.ts';
import type { Vault } from '../vault/vault.ts';
import { type OrgEvent, type PersonKind, personStream, type SealedPerson, storedOrgEvent } from './org-events.ts';

/** Who asks for a change, under an id that makes asking twice the same as once. */
export interface Request {
  readonly commitId: CommitId;
  readonly by: PersonId | 'system';
}

/** `exists`: the id is taken. `not-found`: there is no such unit, person (of the kind that it needs) or delegation. */
export type OrgResult =
  | { readonly kind: 'done'; readonly commit: Commit }
  | { readonly kind: 'exists' }
  | { readonly kind: 'not-found' };

/** What writing the organisation stands on. */
export interface OrgLogOptions {
  readonly log: EventLog;
  readonly vault: Vault;
  readonly clock: Clock;
}

/** One commit of one stream at a time. */
export interface OrgWriter {
  /** A new stream. */
  add(request: Request, streamId: StreamId, command: string, events: readonly StoredEvent[]): Promise<OrgResult>;
  /** One more event in a stream that must be there. */
  change(request: Request, streamId: StreamId, command: string, event: OrgEvent): Promise<OrgResult>;
  /** The same for a person, who must be of the kind when one is given. */
  changePerson(
    request: Request & { readonly personId: PersonId },
    command: string,
    event: OrgEvent,
    sealed?: Partial<SealedPerson>,
    kind?: PersonKind,
  ): Promise<OrgResult>;
  seal(event: OrgEvent, personId: PersonId, sealed: Partial<SealedPerson>): Promise<StoredEvent>;
}

const kindOf = (commits: readonly Commit[]): unknown =>
  commits[0]?.events.find(({ type }) => type === 'PersonAdded')?.data['kind'];

/** The writer; `meta` of each commit says by whom, when and by which command. */
export const createOrgWriter = ({ log, vault, clock }: OrgLogOptions): OrgWriter => {
  const append = async (
    { commitId, by }: Request,
    streamId: StreamId,
    command: string,
    events: readonly StoredEvent[],
    expected: ExpectedVersion,
  ): Promise<OrgResult> => {
    const meta = { by, at: clock(), command };
    const result = await log.append({ streamId, commitId, meta, events, messages: [] }, expected);
    if (result.kind === 'version-conflict') return { kind: 'exists' };
    if (result.kind === 'too-large') throw new RangeError(`${command} is too large`);
    return { kind: 'done', commit: result.commit };
  };
  const seal: OrgWriter['seal'] = async (event, personId, sealed) =>
    Object.keys(sealed).length === 0
      ? storedOrgEvent(event)
      : { ...storedOrgEvent(event), sealed: await vault.seal(personStream(personId), sealed) };
  return {
    seal,
    add: (request, streamId, command, events) => append(request, streamId, command, events, 0),
    change: async (request, streamId, command, event) => {
      const isKnown = (await log.readStream(streamId)).length > 0;
      return isKnown ? append(request, streamId, command, [storedOrgEvent(event)], 'next') : { kind: 'not-found' };
    },
    changePerson: async (request, command, event, sealed = {}, kind) => {
      const streamId = personStream(request.personId);
      const known = kindOf(await log.readStream(streamId));
      if (known === undefined || (kind !== undefined && known !== kind)) return { kind: 'not-found' };
      return append(request, streamId, command, [await seal(event, request.personId, sealed)], 'next');
    },
  };
};
