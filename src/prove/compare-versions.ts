import { isDeepStrictEqual } from 'node:util';
import type { ProcessDefinition } from '../engine/index.ts';
import { chartOf, guardNamesOf } from '../engine/process.ts';

/** One thing that differs between two versions of a process. */
export interface Difference {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly what: string;
}

type Parts = ReadonlyMap<string, unknown>;

const named = (what: string, record: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] =>
  Object.entries(record).map(([name, value]) => [`${what} ${name}`, value]);

/** What a version consists of, by name. Functions are compared by what they are called. */
const partsOf = (process: ProcessDefinition): Parts => {
  const { nodes, edges } = chartOf(process);
  const plain = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value, (_, part: unknown) => (typeof part === 'function' ? part.name : part)));
  return new Map([
    ...nodes.map((node) => [`state ${node.path}`, node] as const),
    ...edges.map((edge) => [`way ${edge.from} –${edge.event}→ ${edge.to}`, edge.guards] as const),
    ...guardNamesOf(process).map((name) => [`guard ${name}`, name] as const),
    ...named('command', process.commands).map(([name, command]) => [name, plain(command)] as const),
    ...named('rule of state', process.states).map(([name, rule]) => [name, plain(rule)] as const),
    ...process.deadlines.map((rule) => [`deadline ${rule.ruleId}`, plain(rule)] as const),
    ...named('option', process.options),
    ...process.rulePacks.packs.map((pack) => [`rule pack ${pack.id}`, plain(pack)] as const),
  ]);
};

/** What was added, removed and changed from one version of a process to another, in that order. */
export const compareVersions = (before: ProcessDefinition, after: ProcessDefinition): readonly Difference[] => {
  const [old, now] = [partsOf(before), partsOf(after)];
  return [
    ...[...now.keys()].filter((what) => !old.has(what)).map((what): Difference => ({ kind: 'added', what })),
    ...[...old.keys()].filter((what) => !now.has(what)).map((what): Difference => ({ kind: 'removed', what })),
    ...[...now]
      .filter(([what, part]) => old.has(what) && !isDeepStrictEqual(part, old.get(what)))
      .map(([what]): Difference => ({ kind: 'changed', what })),
  ];
};
