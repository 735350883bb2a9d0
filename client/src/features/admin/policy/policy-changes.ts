import type { z } from 'zod';
import type { limit, PolicyView } from '../../../../../src/contract/wire.ts';

export type Limit = z.infer<typeof limit>;
export type Policy = PolicyView;
export type OptionValue = Policy['options'][string];
export type PolicyDraft = Pick<Policy, 'limits' | 'options'>;

/** Something that a new version would change. */
export type PolicyChange =
  | { readonly kind: 'limit'; readonly name: string; readonly before: Limit; readonly after: Limit }
  | { readonly kind: 'option'; readonly name: string; readonly before: OptionValue; readonly after: OptionValue };

const isSame = (a: Limit, b: Limit): boolean => a.unit === b.unit && (a.unit === 'sameDay' || a.amount === b.amount);

/** What a draft changes in the policy that is in force, in its order: limits, then options. */
export const changesIn = (current: PolicyDraft, draft: PolicyDraft): readonly PolicyChange[] => [
  ...Object.entries(current.limits).flatMap(([name, before]): PolicyChange[] => {
    const after = draft.limits[name] ?? before;
    return isSame(before, after) ? [] : [{ kind: 'limit', name, before, after }];
  }),
  ...Object.entries(current.options).flatMap(([name, before]): PolicyChange[] => {
    const after = draft.options[name] ?? before;
    return before === after ? [] : [{ kind: 'option', name, before, after }];
  }),
];

/** A limit as the API takes it: `sameDay` has the amount 0, other units 1 at least. */
export const withUnit = (old: Limit, unit: Limit['unit']): Limit => ({
  unit,
  amount: unit === 'sameDay' ? 0 : Math.max(1, old.amount),
});
