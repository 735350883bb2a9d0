import { caseFor } from '../case-access.ts';
import { etagOf, type MemberHandler } from '../call.ts';
import type { AppDeps } from '../deps.ts';
import { showCase } from '../presenters/show-case.ts';

/** Everything about a case that I may read. */
export const readCase =
  (deps: AppDeps): MemberHandler<'case'> =>
  async (call) => {
    const loaded = await caseFor(deps, call, 'case.read');
    const body = await showCase(deps, loaded, call);
    return { body, headers: { ETag: etagOf(body.version) } };
  };
