import type { Clock } from '../domain/clock.ts';
import { createCaseStore, registryOf } from '../engine/case-store.ts';
import { createEngine, type Engine } from '../engine/handle-command.ts';
import type { ProcessDefinition } from '../engine/process.ts';
import { createReceipts, type Receipts } from '../identity/receipts.ts';
import { noticeSettings } from '../notifications/settings-projection.ts';
import { createDirectory, type Directory } from '../org/directory.ts';
import { directoryProjection } from '../org/directory-projection.ts';
import { powerChanges } from '../org/power-changes.ts';
import { audienceByPolicy } from '../projections/audience.ts';
import { createCaseList } from '../projections/case-list.ts';
import { deadlineBoard } from '../projections/deadline-board.ts';
import { findings } from '../projections/findings.ts';
import { followed } from '../projections/followed.ts';
import { inbox } from '../projections/inbox.ts';
import { indicators } from '../projections/indicators.ts';
import { outcomes } from '../projections/outcomes.ts';
import { createOwnerIndex } from '../projections/owner-index.ts';
import type { Projection } from '../projections/projection.ts';
import { createReceiptIndex } from '../projections/receipts.ts';
import { countEarlier } from '../projections/recurrence.ts';
import { createReported } from '../projections/reported.ts';
import { createStatistics } from '../projections/statistics.ts';
import type { Storage } from './storage.ts';

/** What decides, what it knows of the organisation, and what is made of what was decided. */
export interface Core {
  readonly engine: Engine;
  readonly directory: Directory;
  readonly receipts: Receipts;
  /** In the order in which they take each commit. */
  readonly projected: readonly Projection[];
}

/** Puts the middle of the system together on its storage; the directory is still empty. */
export const createCore = (
  storage: Storage,
  { processes, clock }: { readonly processes: readonly ProcessDefinition[]; readonly clock: Clock },
): Core => {
  const { log, vault, projections } = storage;
  const registry = registryOf(processes);
  const cases = createCaseStore(log, registry);
  const directory = createDirectory({ vault });
  const receipts = createReceipts(storage.identity.attempts, storage.identitySecrets);
  const facts = { countEarlier: (query: Parameters<typeof countEarlier>[1]) => countEarlier(projections, query) };
  const engine = createEngine({ log, vault, registry, cases, settings: directory, facts, clock });
  const projected: readonly Projection[] = [
    directoryProjection,
    followed,
    createCaseList({
      org: directory.org,
      audience: audienceByPolicy({ log, registry, engineCases: cases, org: directory.org }),
      processes,
    }),
    deadlineBoard,
    createOwnerIndex(registry),
    powerChanges,
    outcomes,
    createReported(processes),
    createStatistics(processes),
    indicators,
    findings,
    inbox,
    noticeSettings,
    createReceiptIndex(receipts),
  ];
  return { directory, engine, projected, receipts };
};
