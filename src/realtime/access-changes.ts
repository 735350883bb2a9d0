import type { PersonId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';
import type { Commit } from '../log/commit.ts';
import type { OrgEvent } from '../org/org-events.ts';

/** Which field of an event of the organisation names whose access it changes. */
const WHOSE = {
  RoleGranted: 'personId',
  RoleEnded: 'personId',
  AccessEnded: 'personId',
  DelegationGiven: 'toPersonId',
  AbsenceRegistered: 'deputyId',
  JourGiven: 'onDutyId',
} as const satisfies Partial<Record<OrgEvent['type'], string>>;

const fieldOf = (type: string): string | undefined => (type in WHOSE ? WHOSE[type as keyof typeof WHOSE] : undefined);

const whose = (type: string, data: JsonObject): readonly PersonId[] => {
  const named = data[fieldOf(type) ?? ''];
  return typeof named === 'string' ? [named as PersonId] : [];
};

/**
 * People whose roles or powers the commit changes. A power taken back and a unit that is moved name nobody: those concerned
 * are found when everybody is checked again.
 */
export const accessChangedBy = ({ events }: Pick<Commit, 'events'>): readonly PersonId[] => [
  ...new Set(events.flatMap(({ type, data }) => whose(type, data))),
];
