import { test } from 'vitest';

/** Rules that an adapter does not keep, by id, each with its reason. */
export type Deviations<RuleId extends string> = Readonly<Partial<Record<RuleId, string>>>;

/** Defines the test of a rule; one that the adapter deviates from is shown as skipped, with the reason. */
export const ruleTests =
  <RuleId extends string>(deviations: Deviations<RuleId>) =>
  (id: RuleId, title: string, run: () => Promise<void> | void): void => {
    const reason = deviations[id];
    if (reason === undefined) test(`${id} ${title}`, run);
    else test.skip(`${id} ${title} [deviation: ${reason}]`, run);
  };
