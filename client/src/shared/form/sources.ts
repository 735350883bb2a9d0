import { createContext, useContext } from 'react';
import type { UnitView } from '../../../../src/contract/wire.ts';
import { useUnits } from '../api/queries.ts';

type NamedUnit = Pick<UnitView, 'unitId' | 'name'>;

/** Where the questions of a form find people and units. */
export interface FormSources {
  /** There is a roster to look people up in; without one a name is typed. */
  readonly hasRoster: boolean;
  /** The units to choose among. Absent: those at which whoever is logged in may report. */
  readonly units?: readonly NamedUnit[];
}

const NONE: readonly NamedUnit[] = [];

/** The sources of every form below; without a provider those of somebody who is logged in. */
export const SourcesContext = createContext<FormSources>({ hasRoster: true });

/** Whether people can be looked up here. */
export const useHasRoster = (): boolean => useContext(SourcesContext).hasRoster;

/** The units that can be chosen and named here. */
export const useFormUnits = (): readonly NamedUnit[] => {
  const { units } = useContext(SourcesContext);
  const mine = useUnits('report', units === undefined).data;
  return units ?? mine ?? NONE;
};
