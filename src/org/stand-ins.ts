import type { Absence, StandIn } from '../domain/absence.ts';
import type { Instant } from '../domain/clock.ts';
import type { PersonId } from '../domain/ids.ts';
import { isDuring } from '../domain/period.ts';
import { addTo } from './add-to.ts';

/** Who is away, and who is there instead, at any instant; through `without` nobody is. */
export interface StandIns {
  isAway(personId: PersonId, at: Instant): boolean;
  /** See `OrgView.present`. A ring of deputies who are all away has nobody present. */
  present(personId: PersonId, at: Instant, without?: readonly PersonId[]): readonly PersonId[];
  /** See `OrgView.standsInFor`. */
  of(personId: PersonId, at: Instant, without?: readonly PersonId[]): readonly StandIn[];
  /** The person and all who might be there instead, whether they are away or not. */
  line(personId: PersonId, at: Instant, without?: readonly PersonId[]): readonly PersonId[];
}

const NONE: readonly Absence[] = [];

const indexBy = (absences: Iterable<Absence>, keyOf: (absence: Absence) => PersonId | null) => {
  const index = new Map<PersonId, Absence[]>();
  for (const absence of absences) {
    const key = keyOf(absence);
    if (key !== null) addTo(index, key, absence);
  }
  return (personId: PersonId, at: Instant): readonly Absence[] =>
    index.get(personId)?.filter((absence) => isDuring(absence, at)) ?? NONE;
};

const narrowed = (before: StandIn | undefined, { absentId, from, to, registeredBy = [] }: Absence): StandIn => ({
  personId: absentId,
  from: before !== undefined && before.from > from ? before.from : from,
  to: before !== undefined && before.to < to ? before.to : to,
  through: [...(before?.through ?? []), absentId, ...registeredBy],
});

/** What the places of the absent are worked out from. */
export interface StandInParts {
  readonly absences: Iterable<Absence>;
  /** Whether the person holds a role of his or her own: nobody else takes a place, or leaves one to be taken. */
  readonly isEmployed: (personId: PersonId, at: Instant) => boolean;
}

/** The absences, ready to be asked about any instant. */
export const createStandIns = ({ absences: all, isEmployed }: StandInParts): StandIns => {
  const absences = [...all];
  const awayOf = indexBy(absences, ({ absentId }) => absentId);
  const deputyOf = indexBy(absences, ({ deputyId }) => deputyId);
  const counts = ({ registeredBy = [] }: Absence, other: PersonId, at: Instant, without: readonly PersonId[]) =>
    !without.includes(other) && !registeredBy.some((one) => without.includes(one)) && isEmployed(other, at);
  const deputies = (personId: PersonId, at: Instant, without: readonly PersonId[]): readonly PersonId[] =>
    awayOf(personId, at).flatMap((absence) =>
      absence.deputyId !== null && counts(absence, absence.deputyId, at, without) ? [absence.deputyId] : [],
    );
  const line = (personId: PersonId, at: Instant, without: readonly PersonId[] = []): readonly PersonId[] => {
    if (without.includes(personId)) return [];
    const found = new Set([personId]);
    for (const one of found) for (const deputy of deputies(one, at, without)) found.add(deputy);
    return [...found];
  };
  const isAway = (personId: PersonId, at: Instant): boolean => awayOf(personId, at).length > 0;
  const walk = (personId: PersonId, at: Instant, without: readonly PersonId[]): readonly StandIn[] => {
    const found = new Map<PersonId, StandIn>();
    const waiting: { readonly who: PersonId; readonly before?: StandIn }[] = [{ who: personId }];
    for (const { who, before } of waiting)
      for (const absence of deputyOf(who, at)) {
        const { absentId } = absence;
        if (absentId === personId || found.has(absentId) || !counts(absence, absentId, at, without)) continue;
        const standIn = narrowed(before, absence);
        found.set(absentId, standIn);
        waiting.push({ who: absentId, before: standIn });
      }
    return [...found.values()];
  };
  return {
    isAway,
    line,
    present: (personId, at, without) => line(personId, at, without).filter((one) => !isAway(one, at)),
    of: (personId, at, without = []) =>
      absences.length === 0 || !isEmployed(personId, at) ? [] : walk(personId, at, without),
  };
};
