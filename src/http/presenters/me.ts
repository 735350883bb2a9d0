import type { Me } from '../../contract/wire.ts';
import type { Instant } from '../../domain/clock.ts';
import type { PersonId } from '../../domain/ids.ts';
import { may } from '../../policies/may.ts';
import type { AppDeps } from '../deps.ts';

const VIEWS = [
  'report',
  'reported',
  'cases',
  'board',
  'namnd',
  'admin',
] as const satisfies readonly Me['views'][number][];

/** Who somebody is, with the token that pages send along. The menu follows from policy; what it leads to asks again. */
export const meView = (
  { directory, settings }: Pick<AppDeps, 'directory' | 'settings'>,
  personId: PersonId,
  csrfToken: string,
  at: Instant,
): Me => {
  const org = directory.org();
  return {
    personId,
    name: directory.person(personId)?.name ?? '',
    csrfToken,
    roles: org.assignments(personId, at).map(({ role, unitId }) => ({
      role,
      unitId,
      unitName: org.unit(unitId)?.name ?? '',
    })),
    views: VIEWS.filter((view) => may({ kind: 'person', personId }, `menu.${view}`, undefined, org, at)),
    isDemo: settings.demoPeople !== undefined,
  };
};
