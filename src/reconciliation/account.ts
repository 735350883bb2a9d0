import type { IsoDate } from '../domain/clock.ts';
import type { CaseId, UnitId } from '../domain/ids.ts';

/** What the log says of a case: where and when it was reported, and where it has been since, in order, each place once. */
export interface ReportedCase {
  readonly caseId: CaseId;
  readonly day: IsoDate;
  /** The first is where it was reported. */
  readonly units: readonly UnitId[];
}

/** Where a case stands, as it is counted. `annulled`: it was none, or is the same as another. */
export type Standing = 'open' | 'closed' | 'annulled';

/** What the list of cases, or what is counted of them, says of a case. */
export interface FoundCase {
  readonly day: IsoDate;
  /** Where it is. */
  readonly unitId: UnitId;
  readonly standing: Standing;
  /** Everywhere that it has been; the list knows only where it is. */
  readonly units: readonly UnitId[];
}

/** One case as three say it who know nothing of each other. */
export interface Witnessed {
  readonly caseId: CaseId;
  /** By the commits that open and move cases. */
  readonly reported?: ReportedCase | undefined;
  /** By the list of cases; it does not know what is annulled, that counts as closed or open. */
  readonly listed?: Omit<FoundCase, 'units'> | undefined;
  /** By the facts of what is counted. */
  readonly counted?: FoundCase | undefined;
}

/** As what a case is counted at a unit. `missing`: reported or received there, and not to be found. `surplus`: found there, and never reported or received. */
export type Column = 'reported' | 'received' | Standing | 'moved' | 'missing' | 'surplus';

/** One case at one unit, under the day on which it was reported. */
export interface Entry {
  readonly caseId: CaseId;
  readonly unitId: UnitId;
  readonly day: IsoDate;
  readonly column: Column;
}

const isAgreed = (listed: Witnessed['listed'], counted: FoundCase): boolean =>
  listed?.unitId === counted.unitId &&
  listed.day === counted.day &&
  (counted.standing === 'annulled' || listed.standing === counted.standing);

/** What stands of a reported case: what list and statistics agree about. Of one that was not, whatever there is. */
const foundOf = ({ reported, listed, counted }: Witnessed): FoundCase | undefined => {
  if (reported === undefined) return counted ?? (listed && { ...listed, units: [listed.unitId] });
  return counted !== undefined && isAgreed(listed, counted) && counted.day === reported.day ? counted : undefined;
};

const columnsAt = (unitId: UnitId, reported: ReportedCase | undefined, found: FoundCase | undefined): Column[] => {
  const wasHere = reported?.units.includes(unitId) ?? false;
  const isHere = found?.units.includes(unitId) ?? false;
  return [
    ...(wasHere ? [reported?.units[0] === unitId ? ('reported' as const) : ('received' as const)] : []),
    ...(found !== undefined && isHere ? [found.unitId === unitId ? found.standing : ('moved' as const)] : []),
    ...(wasHere && !isHere ? ['missing' as const] : []),
    ...(isHere && !wasHere ? ['surplus' as const] : []),
  ];
};

/** As what a case is counted, at every unit where it has been: what came in there, and what became of it. */
export const entriesOf = (seen: Witnessed): readonly Entry[] => {
  const { caseId, reported } = seen;
  const found = foundOf(seen);
  const day = reported?.day ?? found?.day;
  if (day === undefined) return [];
  const units = new Set([...(reported?.units ?? []), ...(found?.units ?? [])]);
  return [...units].flatMap((unitId) =>
    columnsAt(unitId, reported, found).map((column) => ({ caseId, unitId, day, column })),
  );
};

/** Whether nothing of it is missing or too much. */
export const isAccounted = (entries: readonly Entry[]): boolean =>
  !entries.some(({ column }) => column === 'missing' || column === 'surplus');
