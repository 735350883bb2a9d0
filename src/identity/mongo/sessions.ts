import type { Instant } from '../../domain/clock.ts';
import type { PersonId } from '../../domain/ids.ts';
import { declareCollection, openCollection } from '../../mongo/collection.ts';
import type { Mongo } from '../../mongo/connection.ts';
import { answered } from '../../mongo/errors.ts';
import { insertEach } from '../../mongo/insert.ts';
import { createRows } from '../../mongo/rows.ts';
import type { Session, Sessions } from '../sessions.ts';

/** A session without parts of parts; `_id` is its sid. */
type SessionRow = {
  readonly _id: string;
  readonly personId: PersonId;
  readonly startedAt: Instant;
  readonly usedAt: Instant;
  readonly tokenHash: string;
  readonly previousHash: string | null;
  readonly nonce: string | null;
  readonly revokedAt: Instant | null;
};

const SESSIONS = declareCollection<SessionRow>(
  'sessions',
  {
    _id: String,
    personId: { type: String, required: true },
    startedAt: { type: String, required: true },
    usedAt: { type: String, required: true },
    // Empty is a text too; Mongoose would call it missing.
    tokenHash: String,
    previousHash: String,
    nonce: String,
    revokedAt: String,
  },
  [
    { name: 'of_a_person', key: { personId: 1 } },
    { name: 'by_start', key: { startedAt: 1 } },
    { name: 'by_revocation', key: { revokedAt: 1 } },
  ],
);

const sessionOf = ({ _id, previousHash, nonce, ...same }: SessionRow): Session => ({
  ...same,
  sid: _id,
  previous: previousHash === null || nonce === null ? null : { tokenHash: previousHash, nonce },
});

const rowOf = ({ sid, previous, ...same }: Session): SessionRow => ({
  ...same,
  _id: sid,
  previousHash: previous?.tokenHash ?? null,
  nonce: previous?.nonce ?? null,
});

/** Sessions in a database. */
export const openMongoSessions = async (mongo: Mongo): Promise<Sessions> => {
  const sessions = await openCollection(mongo, SESSIONS);
  const rows = createRows(sessions);
  const update: Sessions['update'] = (sid, change) =>
    rows.change(sid, (row) => {
      if (row === undefined) return [row, undefined];
      const before = sessionOf(row);
      const [after, answer] = change(before);
      return [after === before ? row : rowOf(after), answer];
    });
  const revoke = async (sid: string, at: Instant): Promise<readonly string[]> => {
    const isRevoked = await update(sid, (session) =>
      session.revokedAt === null ? [{ ...session, revokedAt: at }, true] : [session, false],
    );
    return isRevoked === true ? [sid] : [];
  };
  return {
    update,
    add: async (session, forgetStartedBefore) => {
      await insertEach(sessions, [rowOf(session)]);
      await answered(sessions.deleteMany({ startedAt: { $lt: forgetStartedBefore } }));
    },
    revokeAll: async (personId, at, exceptSid) => {
      const live = await answered(sessions.find({ personId, revokedAt: null }, { _id: 1 }).lean<{ _id: string }[]>());
      const sids = live.map(({ _id }) => _id).filter((sid) => sid !== exceptSid);
      return (await Promise.all(sids.map((sid) => revoke(sid, at)))).flat();
    },
    revokedSince: async (at) => {
      const found = await answered(sessions.find({ revokedAt: { $gte: at } }).lean<SessionRow[]>());
      return found.flatMap(({ _id, revokedAt }) => (revokedAt === null ? [] : [{ sid: _id, revokedAt }]));
    },
  };
};
