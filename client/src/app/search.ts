import type { CaseFilter } from '../shared/api/keys.ts';

type View = NonNullable<CaseFilter['view']>;

// written out, so that the schemas of the wire are not fetched with the first page
const VIEWS = { mine: true, open: true, late: true, closed: true, reported: true } satisfies Record<View, true>;

const isView = (value: unknown): value is View => typeof value === 'string' && Object.hasOwn(VIEWS, value);

/** What a list of cases shows, as kept in the address: `?view=late&unitId=…`. */
export interface CaseListSearch {
  readonly view?: View;
  readonly unitId?: string;
  readonly processId?: string;
  readonly state?: string;
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Reads the address; what it does not know is left out. */
export const readCaseListSearch = (search: Record<string, unknown>): CaseListSearch => {
  const view = isView(search.view) ? search.view : undefined;
  const [unitId, processId, state] = [textOf(search.unitId), textOf(search.processId), textOf(search.state)];
  return {
    ...(view === undefined ? {} : { view }),
    ...(unitId === undefined ? {} : { unitId }),
    ...(processId === undefined ? {} : { processId }),
    ...(state === undefined ? {} : { state }),
  };
};
