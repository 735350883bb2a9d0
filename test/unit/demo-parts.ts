import { createHash } from 'node:crypto';
import { createArshjulLog } from '../../src/arshjul/arshjul-log.ts';
import { createConfigLog } from '../../src/config/config-log.ts';
import type { DemoParts } from '../../src/demo/seed-demo.ts';
import type { Instant } from '../../src/domain/clock.ts';
import { createCaseStore, registryOf } from '../../src/engine/case-store.ts';
import { createEngine } from '../../src/engine/handle-command.ts';
import type { CaseFacts } from '../../src/engine/parts.ts';
import type { Account } from '../../src/identity/accounts.ts';
import type { Commit } from '../../src/log/commit.ts';
import { openSqliteEventLog } from '../../src/log/sqlite/event-log.ts';
import { createDirectory } from '../../src/org/directory.ts';
import { createOrgLog } from '../../src/org/org-log.ts';
import { createCommandHandler } from '../../src/outbox/command-handler.ts';
import { openDatabase } from '../../src/sqlite/database.ts';
import { GroupWriter } from '../../src/sqlite/group-writer.ts';
import { openSqliteVault } from '../../src/vault/sqlite/vault.ts';
import { deriveSubkeys } from '../../src/vault/subkeys.ts';
import { processes } from '../../workflows/index.ts';

type Opened = Parameters<CaseFacts['countEarlier']>[0] & { readonly caseId: string; readonly openedAt: Instant };

const openedIn = ({ events: [first] }: Commit): readonly Opened[] =>
  first?.type === 'CaseOpened' ? [first.data as unknown as Opened] : [];

/** A real engine on a log in memory, whose clock the demo turns; the relay is played by `caughtUp`. */
export const demoInstallation = (now: Instant, path = ':memory:') => {
  let time = now;
  const clock = (): Instant => time;
  const db = openDatabase({ path, synchronous: 'NORMAL' });
  const writer = new GroupWriter(db);
  const log = openSqliteEventLog({ db, writer, clock });
  const vault = openSqliteVault({ db, writer, keys: deriveSubkeys(createHash('sha256').update('demo').digest()) });
  const registry = registryOf(processes);
  const directory = createDirectory({ vault });
  const opened: Opened[] = [];
  const facts: CaseFacts = {
    countEarlier: async ({ subject, since, except }) =>
      opened.filter((one) => one.subject === subject && one.openedAt >= since && one.caseId !== except).length,
  };
  const cases = createCaseStore(log, registry);
  const settings = { org: directory.org, policy: directory.policy, calendar: directory.calendar };
  const engine = createEngine({ log, vault, registry, cases, settings, facts, clock });

  const commands = createCommandHandler(engine);
  let position = 0;
  const caughtUp = async (): Promise<void> => {
    for (;;) {
      const commits = await log.readAll(position, 1000);
      if (commits.length === 0) return;
      for (const commit of commits) {
        position = commit.position;
        await directory.apply(commit);
        opened.push(...openedIn(commit));
        await commands.handle(commit);
      }
    }
  };
  const accounts: Account[] = [];
  const parts: DemoParts = {
    engine,
    orgLog: createOrgLog({ log, vault, clock }),
    configLog: createConfigLog({ log, clock }),
    arshjulLog: createArshjulLog({ log, vault, clock, processes }),
    accounts: {
      add: async (account) => {
        accounts.push(account);
        return 'added';
      },
    },
    clock: {
      set: (at) => {
        time = at;
      },
    },
    caughtUp,
    now,
    onProgress: () => undefined,
  };
  const allCommits = (): Promise<readonly Commit[]> => log.readAll(0, 1_000_000);
  const close = async (): Promise<void> => {
    await log.close();
    await writer.close();
    db.close();
  };
  return { parts, directory, accounts, engine, vault, allCommits, clock, close };
};

/** What a log says, without what differs by chance: keys, ciphertext and thus hashes. */
export const digestOf = (commits: readonly Commit[]): string => {
  const lines = commits.map(({ streamId, version, position, commitId, meta, events, messages }) =>
    JSON.stringify([
      streamId,
      version,
      position,
      commitId,
      meta,
      events.map(({ type, data }) => [type, data]),
      messages,
    ]),
  );
  return createHash('sha256').update(lines.join('\n')).digest('hex');
};
