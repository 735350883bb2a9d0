import type { Problem, ProblemSlug } from '../contract/problems.ts';
import type { Lang } from '../domain/explain-deadline.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { ProblemType } from './problem-type.ts';
import { PROBLEM_TEXTS } from './problem-texts.ts';

/** Every kind of problem with its status. A new refusal does not compile without a line here. */
export const PROBLEMS = {
  'not-found': { status: 404 },
  forbidden: { status: 403 },
  'unknown-command': { status: 404 },
  'event-not-permitted': { status: 409 },
  'requirement-not-met': { status: 409 },
  'validation-failed': { status: 422 },
  'version-conflict': { status: 412 },
  'version-required': { status: 428 },
  'key-required': { status: 400 },
  'key-reused': { status: 409 },
  'too-large': { status: 413 },
  'case-erased': { status: 410 },
  malformed: { status: 400 },
  'not-logged-in': { status: 401 },
  'login-failed': { status: 401 },
  csrf: { status: 403 },
  'too-many-attempts': { status: 429 },
  'setup-closed': { status: 410 },
  internal: { status: 500 },
  unavailable: { status: 503 },
} as const satisfies Record<ProblemSlug | Refusal['kind'], ProblemType>;

/** What a problem says beyond its kind. */
export type ProblemDetails = Omit<Problem, 'type' | 'slug' | 'title' | 'status'>;

/** A problem on its way to the caller; the last middleware turns it into `application/problem+json`. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';
  readonly slug: ProblemSlug;
  readonly details: ProblemDetails;

  constructor(slug: ProblemSlug, details: ProblemDetails = {}, options?: ErrorOptions) {
    super(slug, options);
    this.slug = slug;
    this.details = details;
  }
}

/** A problem as it is sent, in the language of the request. */
export const problemBody = (slug: ProblemSlug, lang: Lang, details: ProblemDetails = {}): Problem => ({
  type: `/problems/${slug}`,
  slug,
  title: PROBLEM_TEXTS[slug][lang].title,
  status: PROBLEMS[slug].status,
  ...details,
});
