import type { Absence, StandIn } from '../domain/absence.ts';
import type { Instant } from '../domain/clock.ts';
import type { PersonId } from '../domain/ids.ts';

/** Who is away, and who is there instead, at any instant. */
export interface StandIns {
  isAway(personId: PersonId, at: Instant): boolean;
  /** See `OrgView.present`. A ring of deputies who are all away has nobody present. */
  present(personId: PersonId, at: Instant): readonly PersonId[];
  /** See `OrgView.standsInFor`. */
  of(personId: PersonId, at: Instant): readonly StandIn[];
  /** The person and all who might be there instead, whether they are away or not. */
  line(personId: PersonId, at: Instant): readonly PersonId[];
}

const isDuring = ({ from, to }: Absence, at: Instant): boolean => from <= at && at < to;
const NONE: readonly Absence[] = [];

const indexBy = (absences: Iterable<Absence>, keyOf: (absence: Absence) => PersonId | null) => {
  const index = new Map<PersonId, Absence[]>();
  for (const absence of absences) {
    const key = keyOf(absence);
    if (key !== null) index.set(key, [...(index.get(key) ?? []), absence]);
  }
  return (personId: PersonId, at: Instant): readonly Absence[] =>
    index.get(personId)?.filter((absence) => isDuring(absence, at)) ?? NONE;
};

const narrowed = (window: StandIn | undefined, { absentId, from, to }: Absence): StandIn => ({
  personId: absentId,
  from: window !== undefined && window.from > from ? window.from : from,
  to: window !== undefined && window.to < to ? window.to : to,
});

/** The absences, ready to be asked about any instant. */
export const createStandIns = (all: Iterable<Absence>): StandIns => {
  const absences = [...all];
  const awayOf = indexBy(absences, ({ absentId }) => absentId);
  const deputyOf = indexBy(absences, ({ deputyId }) => deputyId);
  const deputies = (personId: PersonId, at: Instant): readonly PersonId[] =>
    awayOf(personId, at).flatMap(({ deputyId }) => deputyId ?? []);
  const line = (personId: PersonId, at: Instant): readonly PersonId[] => {
    if (absences.length === 0) return [personId];
    const found = new Set([personId]);
    for (const one of found) for (const deputy of deputies(one, at)) found.add(deputy);
    return [...found];
  };
  const isAway = (personId: PersonId, at: Instant): boolean => awayOf(personId, at).length > 0;
  const walk = (personId: PersonId, at: Instant): readonly StandIn[] => {
    const found = new Map<PersonId, StandIn>();
    const waiting: { readonly who: PersonId; readonly window?: StandIn }[] = [{ who: personId }];
    for (const { who, window } of waiting)
      for (const absence of deputyOf(who, at)) {
        if (absence.absentId === personId || found.has(absence.absentId)) continue;
        const standIn = narrowed(window, absence);
        found.set(absence.absentId, standIn);
        waiting.push({ who: absence.absentId, window: standIn });
      }
    return [...found.values()];
  };
  return {
    isAway,
    line,
    present: (personId, at) => line(personId, at).filter((one) => !isAway(one, at)),
    of: (personId, at) => (absences.length === 0 ? [] : walk(personId, at)),
  };
};
