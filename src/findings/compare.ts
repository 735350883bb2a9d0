import { type Finding, groupOf } from './finding.ts';

/** What has become known, and what is not so any more. */
export interface Difference {
  readonly raised: readonly Finding[];
  readonly solved: readonly Finding[];
}

/** Sorted by group, what is told together beside each other. */
const grouped = (findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> => {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groups.set(groupOf(finding), [...(groups.get(groupOf(finding)) ?? []), finding]);
  return groups;
};

const differenceOf = (open: readonly Finding[], found: readonly Finding[]): Difference => {
  const [known, now] = [new Set(open.map(({ key }) => key)), new Set(found.map(({ key }) => key))];
  return {
    raised: found.filter(({ key }, at) => !known.has(key) && found.findIndex((one) => one.key === key) === at),
    solved: open.filter(({ key }) => !now.has(key)),
  };
};

/** What has changed since what is open was told, by what is told together; groups without any change are left out. */
export const changesOf = (open: readonly Finding[], found: readonly Finding[]): ReadonlyMap<string, Difference> => {
  const [before, after] = [grouped(open), grouped(found)];
  const groups = [...new Set([...before.keys(), ...after.keys()])].sort();
  return new Map(
    groups
      .map((group) => [group, differenceOf(before.get(group) ?? [], after.get(group) ?? [])] as const)
      .filter(([, { raised, solved }]) => raised.length + solved.length > 0),
  );
};
