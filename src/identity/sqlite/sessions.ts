import type { Instant } from '../../domain/clock.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { SqlValue } from '../../sqlite/bind-guard.ts';
import type { Database } from '../../sqlite/database.ts';
import type { GroupWriter } from '../../sqlite/group-writer.ts';
import type { Session, Sessions } from '../sessions.ts';

interface SessionRow {
  readonly sid: string;
  readonly person_id: PersonId;
  readonly started_at: Instant;
  readonly used_at: Instant;
  readonly token_hash: string;
  readonly previous_hash: string | null;
  readonly nonce: string | null;
  readonly revoked_at: Instant | null;
}

const sessionOf = (row: SessionRow): Session => ({
  sid: row.sid,
  personId: row.person_id,
  startedAt: row.started_at,
  usedAt: row.used_at,
  tokenHash: row.token_hash,
  previous:
    row.previous_hash === null || row.nonce === null ? null : { tokenHash: row.previous_hash, nonce: row.nonce },
  revokedAt: row.revoked_at,
});

const valuesOf = ({
  sid,
  personId,
  startedAt,
  usedAt,
  tokenHash,
  previous,
  revokedAt,
}: Session): readonly SqlValue[] => [
  sid,
  personId,
  startedAt,
  usedAt,
  tokenHash,
  previous?.tokenHash ?? null,
  previous?.nonce ?? null,
  revokedAt,
];

const STORE = `INSERT OR REPLACE INTO sessions
  (sid, person_id, started_at, used_at, token_hash, previous_hash, nonce, revoked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`;
const BY_SID = 'SELECT * FROM sessions WHERE sid = ?';
const REVOKE_ALL = `UPDATE sessions SET revoked_at = ? WHERE person_id = ? AND sid <> ? AND revoked_at IS NULL RETURNING sid`;

const update = <Answer>(
  db: Database,
  sid: string,
  change: (session: Session) => readonly [Session, Answer],
): Answer | undefined => {
  const row = db.get<SessionRow>(BY_SID, [sid]);
  if (row === undefined) return undefined;
  const before = sessionOf(row);
  const [after, answer] = change(before);
  if (after !== before) db.run(STORE, valuesOf(after));
  return answer;
};

/** Sessions in the file of the log; the tables must be there. */
export const sqliteSessions = (db: Database, writer: GroupWriter): Sessions => ({
  add: (session, forgetStartedBefore) =>
    writer.write((tx) => {
      tx.run('DELETE FROM sessions WHERE started_at < ?', [forgetStartedBefore]);
      tx.run(STORE, valuesOf(session));
    }),
  update: (sid, change) => writer.write((tx) => update(tx, sid, change)),
  revokeAll: (personId, at, exceptSid = '') =>
    writer.write((tx) => tx.all<{ sid: string }>(REVOKE_ALL, [at, personId, exceptSid]).map(({ sid }) => sid)),
  revokedSince: async (at) =>
    db
      .all<{ sid: string; revoked_at: Instant }>('SELECT sid, revoked_at FROM sessions WHERE revoked_at >= ?', [at])
      .map((row) => ({ sid: row.sid, revokedAt: row.revoked_at })),
});
