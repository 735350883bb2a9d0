import type { Instant } from '../domain/clock.ts';
import { isId, type UnitId } from '../domain/ids.ts';
import type { PersonPrincipal } from '../domain/principal.ts';
import { may } from '../policies/may.ts';
import { isOverseer } from '../policies/role-groups.ts';
import type { AppDeps } from './deps.ts';
import { HttpProblem } from './problems.ts';

/** Who asks about units that he or she oversees, or about one of them and those below it. */
export interface OverseenCall {
  readonly person: PersonPrincipal;
  readonly query: { readonly unitId?: string | undefined };
  readonly at: Instant;
}

const READ = { reconciliation: 'reconciliation.read', alarms: 'alarms.read' } as const;

/** The units asked about. @throws HttpProblem `forbidden` for who oversees nothing, `not-found` for a unit that is not theirs */
export const overseen = (
  { directory }: Pick<AppDeps, 'directory'>,
  { person, query, at }: OverseenCall,
  what: keyof typeof READ,
): { readonly units: ReadonlySet<UnitId>; readonly unitId: UnitId | undefined } => {
  const org = directory.org();
  if (!may(person, READ[what], undefined, org, at)) throw new HttpProblem('forbidden');
  if (query.unitId === undefined) {
    const places = org.assignments(person.personId, at).filter(({ role }) => isOverseer(role));
    return { unitId: undefined, units: new Set(places.flatMap(({ unitId }) => org.below(unitId))) };
  }
  const unitId = query.unitId as UnitId;
  if (!isId(unitId) || !may(person, 'reconciliation.readUnit', { unitId }, org, at)) throw new HttpProblem('not-found');
  return { unitId, units: new Set(org.below(unitId)) };
};
