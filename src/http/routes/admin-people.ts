import { matchesName, nameParts } from '../../domain/name-search.ts';
import type { PersonEntry } from '../../org/people-index.ts';
import { may } from '../../policies/may.ts';
import type { MemberCall, MemberHandler } from '../call.ts';
import type { AppDeps } from '../deps.ts';
import { adminPersonView } from '../presenters/admin-person.ts';
import { HttpProblem } from '../problems.ts';
import { invalid } from '../refusal-problem.ts';

const byName = new Intl.Collator('sv').compare;

const staffNamed = ({ directory }: AppDeps, q: string): readonly PersonEntry[] => {
  const asked = nameParts(q);
  return [...directory.people()]
    .filter(({ kind, nameParts: parts }) => kind === 'staff' && matchesName(parts, asked))
    .sort((a, b) => byName(a.name, b.name) || (a.personId < b.personId ? -1 : 1));
};

/** A cursor is how many have been shown. */
const shownBefore = ({ body: { cursor = '0' } }: MemberCall<'adminPeople'>): number => {
  if (!/^\d{1,6}$/.test(cursor)) throw invalid('/cursor', 'unknownCursor');
  return Number(cursor);
};

/** Staff with roles and accounts, by name. */
export const adminPeople =
  (deps: AppDeps): MemberHandler<'adminPeople'> =>
  async (call) => {
    const { person, body, at } = call;
    if (!may(person, 'person.list', undefined, deps.directory.org(), at)) throw new HttpProblem('forbidden');
    const from = shownBefore(call);
    const found = staffNamed(deps, body.q);
    const page = found.slice(from, from + body.limit);
    const items = await Promise.all(page.map((entry) => adminPersonView(deps, entry, at)));
    const next = from + body.limit;
    return { body: { items, ...(next < found.length && { next: String(next) }) } };
  };
