import { test } from 'vitest';

/** Rules that an adapter does not keep, by id, each with its reason. */
export type Deviations<RuleId extends string> = Readonly<Partial<Record<RuleId, string>>>;

/** Measured on FerretDB 1.24.0 with SQLite; its inserts and deletions are atomic, and what must hold on any server is built on those. */
export const UPDATES_RACE =
  'FerretDB 1.24 reads a document and writes it back without a transaction, so of two updates at once on two connections one can be lost; MongoDB updates a document atomically';

/** Defines the test of a rule; one that the adapter deviates from is shown as skipped, with the reason. */
export const ruleTests =
  <RuleId extends string>(deviations: Deviations<RuleId>) =>
  (id: RuleId, title: string, run: () => Promise<void> | void): void => {
    const reason = deviations[id];
    if (reason === undefined) test(`${id} ${title}`, run);
    else test.skip(`${id} ${title} [deviation: ${reason}]`, run);
  };
