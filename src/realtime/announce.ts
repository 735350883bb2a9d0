import type { LiveMessage } from '../contract/live.ts';
import type { CaseId, PersonId } from '../domain/ids.ts';
import type { EngineEvent } from '../engine/events.ts';
import type { Commit } from '../log/commit.ts';
import type { Listed } from '../policies/case-scope.ts';
import { officeOf } from '../projections/audience.ts';
import type { CaseDoc } from '../projections/case-doc.ts';
import { caseRowOf } from '../projections/case-queries.ts';
import { inboxesChangedAt } from '../projections/inbox-queries.ts';
import type { ProjectionReader } from '../projections/store.ts';

/** Sends a message to everybody in any of the rooms who is in none of the others. */
export type Send = (message: LiveMessage, rooms: readonly string[], except: readonly string[]) => void;

/** How news leaves. */
export interface Outlets {
  readonly send: Send;
  /** Counts that those in the room may see have changed, for all but these. */
  readonly boardChanged: (room: string, except: ReadonlySet<string>) => void;
  /** Connected people who stand for somebody barred from the case, and come to it in no other way. */
  readonly cutOff: (listed: Listed) => readonly PersonId[];
}

/** Room of a person's own sockets: a deputy, who is in the room of the case's key `person:<id>`, is not in it. */
export const personRoom = (personId: PersonId): string => `self:${personId}`;

/** Room of those who stand for the person, or by what he or she has registered. */
export const throughRoom = (personId: PersonId): string => `through:${personId}`;

const COUNTED: ReadonlySet<string> = new Set<EngineEvent['type']>([
  'CaseOpened',
  'StatesChanged',
  'DeadlineSet',
  'DeadlineMoved',
  'DeadlineMet',
  'DeadlineCancelled',
  'DeadlinePassed',
  'DeadlineEscalated',
  'AccessRestricted',
  'CaseMoved',
]);

/**
 * Those whom the commit took the case from learn that something of theirs has changed, without a word of which case. Who was
 * barred before it learns nothing, nor does who is from the beginning; nor who stands for such a one.
 */
const tellWhoLeft = ({ send, cutOff }: Outlets, row: CaseDoc, version: number, keptOut: readonly string[]): void => {
  const left = Object.keys(row.left).filter((key) => row.left[key] === version);
  if (left.length > 0) send({ type: 'access.changed' }, left, [...keptOut, ...row.audience]);
  const newlyBarred = row.barred.filter((personId) => row.barredIn[personId] === version);
  if (version === 1 || newlyBarred.length === 0) return;
  const barred = row.barred.filter((personId) => !newlyBarred.includes(personId));
  const before = [...barred, ...cutOff({ audience: row.audience, barred })];
  const now = [...newlyBarred, ...cutOff(row)].filter((personId) => !before.includes(personId));
  send({ type: 'access.changed' }, now.map(personRoom), []);
};

const tellOfCase = (outlets: Outlets, row: CaseDoc, commit: Commit): void => {
  const keptOut = [...row.barred, ...outlets.cutOff(row)].map(personRoom);
  outlets.send({ type: 'case.changed', caseId: row.caseId, version: row.version }, row.audience, keptOut);
  tellWhoLeft(outlets, row, commit.version, keptOut);
  if (!commit.events.some(({ type }) => COUNTED.has(type))) return;
  const except = new Set(keptOut);
  for (const room of row.audience) if (officeOf(room) !== undefined) outlets.boardChanged(room, except);
};

/**
 * Tells of a commit that has been projected: pointers only, to the audience of the case, never to who is barred from it or comes to it
 * through somebody who is.
 * Every message is for rooms by name, and nobody is in a room but by policy.
 */
export const announce = async (commit: Commit, reader: ProjectionReader, outlets: Outlets): Promise<void> => {
  const row = await caseRowOf(reader, commit.streamId as string as CaseId);
  if (row !== undefined) tellOfCase(outlets, row, commit);
  const people = await inboxesChangedAt(reader, commit.position);
  if (people.length > 0) outlets.send({ type: 'inbox.changed' }, people.map(personRoom), []);
};
