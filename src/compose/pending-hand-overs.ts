import { epochMs, type Instant, instantOf } from '../domain/clock.ts';
import type { CaseId, PersonId, UnitId } from '../domain/ids.ts';
import { isDuring } from '../domain/period.ts';
import type { Pending } from '../engine/hand-over-sweep.ts';
import type { Directory } from '../org/directory.ts';
import { changesAfter, changesBetween, type PowerChange } from '../org/power-changes.ts';
import { casesHangingOn, type HangsOn } from '../projections/owner-index.ts';
import type { ProjectionStore } from '../projections/store.ts';
import { failedHandOvers, keepFailed } from './failed-hand-overs.ts';

/** What pending hand-overs are found in. */
export interface PendingParts {
  readonly projections: ProjectionStore;
  readonly directory: Pick<Directory, 'org' | 'absences' | 'powers'>;
  /** Told of the people whose powers have changed or been crossed by the clock, when the cases have been handed over. */
  readonly onCrossed: (people: readonly PersonId[]) => void;
}

const RECORDED = 'hand-over.recorded';
const CROSSED = 'hand-over.crossed';

interface Since {
  readonly position: number;
  readonly crossed: Instant;
}

const sinceIn = async (projections: ProjectionStore): Promise<Since> => ({
  position: await projections.checkpoint(RECORDED),
  crossed: instantOf(await projections.checkpoint(CROSSED)),
});

/** Until then a command that was on its way may still land with whom it belonged to before: what is younger is looked at once more. */
export const UNSETTLED_MS = 60_000;

const unsettledAt = (at: Instant): Instant => instantOf(Math.max(0, epochMs(at) - UNSETTLED_MS));

interface Changes {
  /** Recorded, or crossed by the clock, since the last sweep. */
  readonly fresh: readonly PowerChange[];
  /** Looked at before, but so early that it is done again. */
  readonly again: readonly PowerChange[];
}

const changesSince = async (
  projections: ProjectionStore,
  { position, crossed }: Since,
  now: Instant,
): Promise<Changes> => {
  // A clock that has been set back has crossed what lies between a second time, the other way.
  const [from, to] = crossed < now ? [crossed, now] : [now, crossed];
  const [recorded, between, again] = await Promise.all([
    changesAfter(projections, position),
    changesBetween(projections, from, to),
    changesBetween(projections, unsettledAt(from), from),
  ]);
  return { fresh: [...recorded, ...between], again };
};

const peopleOf = (changes: readonly PowerChange[]): readonly PersonId[] => [
  ...new Set(changes.flatMap(({ people }) => people)),
];

/** The people, and all whom deputies tie them to, now or at the time of the last sweep. */
const kinOf = ({ directory }: PendingParts, people: readonly PersonId[], from: Instant): ReadonlySet<PersonId> => {
  const absences = directory.absences().filter(({ to }) => to > from);
  const kin = new Set(people);
  for (const one of kin)
    for (const { absentId, deputyId } of absences) {
      if (absentId === one && deputyId !== null) kin.add(deputyId);
      if (deputyId === one) kin.add(absentId);
    }
  return kin;
};

const rolesAt = ({ directory }: PendingParts, personId: PersonId): readonly HangsOn[] =>
  directory.powers(personId).flatMap(({ role, unitId }) =>
    directory
      .org()
      .below(unitId)
      .map((below): HangsOn => ({ role, unitId: below })),
  );

/** Everything on which a case may hang that has changed; the tasks of whoever is away hang on anybody's coming. */
const hangsOn = (
  parts: PendingParts,
  kin: ReadonlySet<PersonId>,
  moved: readonly UnitId[],
  now: Instant,
): readonly HangsOn[] => {
  const { directory } = parts;
  const away = directory.absences().filter((absence) => isDuring(absence, now));
  const people = new Set([...kin, ...away.map(({ absentId }) => absentId)]);
  const all: readonly HangsOn[] = [
    ...[...kin].flatMap((personId) => rolesAt(parts, personId)),
    ...[...people].map((personId): HangsOn => ({ personId })),
    ...moved.flatMap((unitId) => directory.org().below(unitId)).map((unitId): HangsOn => ({ unitId })),
    'nobody',
  ];
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
};

const casesOf = async function* (
  projections: ProjectionStore,
  failed: readonly CaseId[],
  all: readonly HangsOn[],
): AsyncGenerator<readonly CaseId[]> {
  const seen = new Set<CaseId>(failed);
  if (failed.length > 0) yield failed;
  for (const on of all)
    for await (const page of casesHangingOn(projections, on)) {
      const fresh = page.filter((caseId) => !seen.has(caseId));
      for (const caseId of fresh) seen.add(caseId);
      if (fresh.length > 0) yield fresh;
    }
};

const write = async (projections: ProjectionStore, name: string, before: number, after: number): Promise<void> => {
  if (after === before) return;
  if (after < before) await projections.forget(name);
  await projections.advance(name, after, async () => {});
};

/**
 * Finds the cases that may belong to others than at the last sweep that was done. How far that came is kept beside the projections:
 * without it everything is looked at once.
 */
export const pendingHandOvers =
  (parts: PendingParts) =>
  async (now: Instant): Promise<Pending> => {
    const { projections, onCrossed } = parts;
    const since = await sinceIn(projections);
    const failedBefore = await failedHandOvers(projections);
    const { fresh, again } = await changesSince(projections, since, now);
    const changes = [...fresh, ...again];
    const position = fresh.reduce((last, change) => Math.max(last, change.position), since.position);
    const before = unsettledAt(since.crossed < now ? since.crossed : now);
    const moved = changes.flatMap(({ unitIds }) => unitIds);
    const kin = kinOf(parts, peopleOf(changes), before);
    return {
      cases: casesOf(projections, failedBefore, changes.length === 0 ? [] : hangsOn(parts, kin, moved, now)),
      done: async (failed) => {
        await keepFailed(projections, failedBefore, failed);
        if (changes.length === 0 && since.crossed <= now) return;
        await write(projections, RECORDED, since.position, position);
        await write(projections, CROSSED, epochMs(since.crossed), epochMs(now));
        onCrossed([...kinOf(parts, peopleOf(fresh), before)]);
      },
    };
  };
