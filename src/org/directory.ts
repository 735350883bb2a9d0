import { isConfigStream } from '../config/config-events.ts';
import { createKnownConfig, type KnownConfig } from '../config/known-config.ts';
import type { Absence } from '../domain/absence.ts';
import type { Instant } from '../domain/clock.ts';
import type { PersonId, StreamId, UnitId } from '../domain/ids.ts';
import type { OrgView } from '../domain/org.ts';
import type { Assignment } from '../domain/principal.ts';
import type { Unit } from '../domain/unit.ts';
import type { StoredEvent } from '../log/commit.ts';
import type { Vault } from '../vault/vault.ts';
import type { PersonEvent } from './known-people.ts';
import { type DirectoryCommit, isOrgStream, type OrgEvent, type PersonKind } from './org-events.ts';
import { createOrgParts, type OrgParts } from './org-parts.ts';
import { createPeopleIndex, type PeopleIndex, type PersonEntry, unitsOf } from './people-index.ts';
import { type PeopleQuery, type RosterPerson, searchPeople } from './search-people.ts';

/** Somebody as others see him or her. */
export interface DirectoryPerson {
  readonly personId: PersonId;
  /** Empty when the key has been destroyed. */
  readonly name: string;
  readonly kind: PersonKind;
  readonly title?: string;
  readonly group?: string;
  /** Where enrolled or holding a role. */
  readonly unitIds: readonly UnitId[];
  readonly isProtected: boolean;
}

/** A role at a unit. */
export type RoleHere = Pick<Assignment, 'role' | 'unitId'>;

/** Told whose roles or delegations have changed. What it promises is waited for before the commit counts as taken in; it must not fail. */
export type AccessListener = (personId: PersonId) => unknown;

/** The organisation and its configuration in memory, as far as commits have been applied. */
export interface Directory
  extends Pick<KnownConfig, 'policy' | 'calendar' | 'wheels'>,
    Pick<OrgParts, 'delegations' | 'absences' | 'jour'> {
  /**
   * Takes a commit in; resolves when names are readable, while roles count at once. Commits of other streams and
   * repeated ones change nothing. @throws DirectoryGap when an earlier commit of the stream has not come.
   */
  apply(commit: DirectoryCommit): Promise<void>;
  /** Immutable; the same object until something changes. */
  org(): OrgView;
  /** The organisation as it would be if somebody were away: ask it about any instant. Nothing is kept. */
  orgWith(absence: Absence): OrgView;
  /** `unitIds` at the instant, or ever when none is given. */
  person(personId: PersonId, at?: Instant): DirectoryPerson | undefined;
  /** Where the person is reached by mail; `undefined` when nowhere. */
  mailOf(personId: PersonId): string | undefined;
  /** Everybody, protected identities included: for admins. In no particular order. */
  people(): IterableIterator<PersonEntry>;
  /** Every role that the person has had, has or will have, and where; jour too. Not those held in the place of others. */
  powers(personId: PersonId): readonly RoleHere[];
  search(query: PeopleQuery): readonly RosterPerson[];
  huvudman(): Unit | undefined;
  /** Called after roles or delegations of the person changed by a commit (not when a period ends by time). Returns the way to stop it. */
  onAccessChanged(listener: AccessListener): () => void;
}

/** A commit came before the one it follows: the reader has lost its place. A bug. */
export class DirectoryGap extends Error {
  override readonly name = 'DirectoryGap';
}

/** Whether the directory is made of the stream. */
export const isDirectoryStream = (id: StreamId): boolean => isOrgStream(id) || isConfigStream(id);

const keyOf = ({ streamId, version }: DirectoryCommit): string => `${streamId}/${version}`;

const isPersonEvent = (event: OrgEvent): event is PersonEvent => 'personId' in event.data;

const CHANGES_ACCESS: ReadonlySet<string> = new Set<OrgEvent['type']>(['RoleGranted', 'RoleEnded', 'AccessEnded']);

/** Gives the person when his or her powers changed. */
const evolvePerson = (people: PeopleIndex, parts: OrgParts, event: PersonEvent): readonly PersonId[] => {
  people.evolve(event);
  if (!CHANGES_ACCESS.has(event.type)) return [];
  parts.changed();
  return [event.data.personId];
};

const personOf = (entry: PersonEntry, at: Instant | undefined): DirectoryPerson => {
  const { personId, name, kind, isProtected, title, group } = entry;
  const optional = { ...(title !== undefined && { title }), ...(group !== undefined && { group }) };
  return { personId, name, kind, isProtected, unitIds: unitsOf(entry, at), ...optional };
};

/** What can be asked. */
const readingOf = (
  people: PeopleIndex,
  parts: OrgParts,
  config: KnownConfig,
): Omit<Directory, 'apply' | 'onAccessChanged'> => ({
  org: parts.view,
  orgWith: parts.viewWith,
  delegations: parts.delegations,
  absences: parts.absences,
  jour: parts.jour,
  person: (personId, at) => {
    const entry = people.get(personId);
    return entry && personOf(entry, at);
  },
  mailOf: (personId) => people.get(personId)?.mail || undefined,
  people: people.all,
  powers: (personId) => [
    ...(people.get(personId)?.assignments ?? []),
    ...parts.jour().filter(({ onDutyId }) => onDutyId === personId),
  ],
  search: (query) => searchPeople(people.all(), parts.view(), query),
  policy: config.policy,
  calendar: config.calendar,
  wheels: config.wheels,
  huvudman: parts.huvudman,
});

/** An empty directory. Loading ten thousand people takes about a second, nearly all of it the vault. */
export const createDirectory = ({ vault }: { readonly vault: Vault }): Directory => {
  const config = createKnownConfig();
  const people = createPeopleIndex();
  const parts = createOrgParts(people);
  const versions = new Map<string, number>();
  /** Commits whose names are not readable yet: should the vault fail, the next try begins here. */
  const sealed = new Set<string>();
  const listeners = new Set<AccessListener>();

  const evolve = (event: OrgEvent): readonly unknown[] => {
    const changed = isPersonEvent(event) ? evolvePerson(people, parts, event) : parts.evolve(event);
    return changed.flatMap((personId) => [...listeners].map((listener) => listener(personId)));
  };
  const revealEvent = async (commit: DirectoryCommit, { data, sealed: bytes }: StoredEvent): Promise<void> => {
    if (bytes === undefined) return;
    people.reveal(data['personId'] as PersonId, commit.version, await vault.open(commit.streamId, bytes));
  };
  const reveal = async (commit: DirectoryCommit): Promise<void> => {
    await Promise.all(commit.events.map((event) => revealEvent(commit, event)));
    sealed.delete(keyOf(commit));
  };
  const isNew = ({ streamId, version }: DirectoryCommit): boolean => {
    const known = versions.get(streamId) ?? 0;
    if (version > known + 1) throw new DirectoryGap(`${streamId} ${version} after ${known}`);
    return version === known + 1;
  };
  /** Gives what the listeners promise. */
  const evolveAll = (commit: DirectoryCommit): readonly unknown[] => {
    versions.set(commit.streamId, commit.version);
    if (!isConfigStream(commit.streamId)) {
      sealed.add(keyOf(commit));
      return commit.events.flatMap((event) => evolve(event as unknown as OrgEvent));
    }
    for (const event of commit.events) config.apply(event);
    return [];
  };

  return {
    apply: async (commit) => {
      if (!isDirectoryStream(commit.streamId)) return;
      if (isNew(commit)) await Promise.all(evolveAll(commit));
      if (sealed.has(keyOf(commit))) await reveal(commit);
    },
    ...readingOf(people, parts, config),
    onAccessChanged: (listener) => {
      const own: AccessListener = (personId) => listener(personId);
      listeners.add(own);
      return () => void listeners.delete(own);
    },
  };
};
