import { may } from '../../policies/may.ts';
import type { MemberHandler } from '../call.ts';
import type { AppDeps } from '../deps.ts';
import { coverView } from '../presenters/cover.ts';
import { namesIn } from '../presenters/names.ts';
import { HttpProblem } from '../problems.ts';

/** Who stands in for whom, who has jour and what is lent: what concerns oneself, or all that one may read. */
export const cover =
  ({ directory }: AppDeps): MemberHandler<'cover'> =>
  ({ person, query, lang, at }) => {
    if (query.of === 'all' && !may(person, 'cover.list', undefined, directory.org(), at))
      throw new HttpProblem('forbidden');
    return { body: coverView({ directory, person, at, names: namesIn(directory, lang) }, query.of) };
  };
