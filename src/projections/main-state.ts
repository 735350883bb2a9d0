import type { StatePath } from '../domain/chart.ts';
import { chartOf, type ProcessDefinition } from '../engine/process.ts';

const depth = (path: StatePath): number => path.split('.').length;

const deepest = (paths: readonly StatePath[]): StatePath | undefined =>
  paths.reduce<StatePath | undefined>(
    (found, path) => (found === undefined || depth(path) > depth(found) ? path : found),
    undefined,
  );

const isIn = (region: StatePath, path: StatePath): boolean => path === region || path.startsWith(`${region}.`);

/**
 * The main region: of a machine whose regions run side by side, the first in which somebody owns the work (side regions have no
 * owners). `undefined` when the machine is one region.
 */
export const mainRegionOf = (process: ProcessDefinition): StatePath | undefined => {
  const top = chartOf(process).nodes.filter(({ parent }) => parent === null);
  if (top.filter(({ isInitial }) => isInitial).length === 1) return undefined;
  const owned = Object.entries(process.states).filter(([, rule]) => rule.owner.length > 0);
  return top.find(({ path }) => owned.some(([state]) => isIn(path, state)))?.path;
};

/** Gives the one state by which a case is shown in lists: the deepest active state of the main region, the first of equals. */
export const mainStateOf = (process: ProcessDefinition): ((active: readonly StatePath[]) => StatePath) => {
  const region = mainRegionOf(process);
  return (active) => {
    const inRegion = region === undefined ? active : active.filter((path) => isIn(region, path));
    return deepest(inRegion) ?? deepest(active) ?? '';
  };
};
