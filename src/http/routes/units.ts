import type { Unit } from '../../domain/unit.ts';
import { may } from '../../policies/may.ts';
import { allUnits } from '../all-units.ts';
import type { MemberHandler } from '../call.ts';
import type { AppDeps } from '../deps.ts';
import { unitView } from '../presenters/case.ts';

const isPlaceFor = { report: ({ kind }: Unit) => kind === 'skolenhet', read: () => true };

/** Units at which I may report (where I work), or whose cases I may read. */
export const units =
  ({ directory }: Pick<AppDeps, 'directory'>): MemberHandler<'units'> =>
  ({ person, query, at }) => {
    const org = directory.org();
    const mine = allUnits(directory)
      .filter(isPlaceFor[query.for])
      .filter(({ unitId }) => may(person, `unit.${query.for}`, { unitId }, org, at));
    return { body: { items: mine.map(unitView) } };
  };
