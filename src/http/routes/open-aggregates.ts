import type { PublicHandler } from '../call.ts';
import type { AppDeps } from '../deps.ts';
import { HttpProblem } from '../problems.ts';
import { publishedView } from './published-statistics.ts';

/** The published tables for everybody, without an account; there only where the huvudman has opened them. */
export const openAggregates =
  (deps: AppDeps): PublicHandler<'openAggregates'> =>
  async ({ query, at, lang }) => {
    if (deps.settings.opensAggregates !== true) throw new HttpProblem('not-found');
    const view = await publishedView(deps, { ...query, at, lang });
    if (view === undefined) throw new HttpProblem('not-found');
    return { body: view };
  };
