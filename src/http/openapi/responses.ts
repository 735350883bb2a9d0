import type { RouteConfig } from '@asteasolutions/zod-to-openapi';
import { problem, type ProblemSlug } from '../../contract/problems.ts';
import type { Route } from '../../contract/routes.ts';
import { PROBLEM_TEXTS } from '../problem-texts.ts';
import { PROBLEMS } from '../problems.ts';

const PROBLEM = problem.meta({ id: 'Problem' });

const OF_HEADERS = {
  'X-CSRF-Token': ['csrf'],
  'Idempotency-Key': ['key-required', 'key-reused'],
  'If-Match': ['version-required', 'version-conflict', 'event-not-permitted', 'requirement-not-met', 'case-erased'],
} as const satisfies Record<NonNullable<Route['needs']>[number], readonly ProblemSlug[]>;

/** Kinds of problem that a caller of the route should be ready for, beside `internal` and `too-many-attempts`. */
export const problemsOf = ({ path, query, body, needs = [], isPublic }: Route): readonly ProblemSlug[] => [
  ...(isPublic === true ? [] : (['not-logged-in', 'forbidden'] as const)),
  ...(path.includes(':') ? (['not-found'] as const) : []),
  ...(body === undefined ? [] : (['malformed', 'too-large'] as const)),
  ...(body === undefined && query === undefined ? [] : (['validation-failed'] as const)),
  ...(path.startsWith('/session') ? (['login-failed'] as const) : []),
  ...(path === '/setup' ? (['setup-closed'] as const) : []),
  ...needs.flatMap((header) => OF_HEADERS[header]),
];

/** The problems of a route by status. */
export const problemResponses = (route: Route): RouteConfig['responses'] => {
  const slugs = [...problemsOf(route), 'too-many-attempts', 'internal'] as const;
  const statuses = [...new Set(slugs.map((slug) => PROBLEMS[slug].status))];
  return Object.fromEntries(
    statuses.map((status) => {
      const here = slugs.filter((slug) => PROBLEMS[slug].status === status);
      const description = here.map((slug) => `${slug}: ${PROBLEM_TEXTS[slug].en.title}`).join('. ');
      return [status, { description, content: { 'application/problem+json': { schema: PROBLEM } } }];
    }),
  );
};
