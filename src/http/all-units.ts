import type { Unit } from '../domain/unit.ts';
import type { Directory } from '../org/directory.ts';

/** Every unit, the huvudman first. */
export const allUnits = (directory: Pick<Directory, 'huvudman' | 'org'>): readonly Unit[] => {
  const org = directory.org();
  const top = directory.huvudman()?.unitId;
  return (top === undefined ? [] : org.below(top)).flatMap((unitId) => org.unit(unitId) ?? []);
};
