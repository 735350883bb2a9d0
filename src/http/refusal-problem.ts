import type { Lang } from '../domain/explain-deadline.ts';
import type { Issue, Refusal } from '../domain/refusal.ts';
import type { ProcessDefinition } from '../engine/process.ts';
import { HttpProblem, type ProblemDetails } from './problems.ts';

/** What must be done first, in the words of the process; a guard without words stands by its name. */
export const requirementTexts = (
  process: ProcessDefinition | undefined,
  names: readonly string[],
  lang: Lang,
): { name: string; text: string }[] =>
  names.map((name) => ({ name, text: process?.texts[lang].requirements[name] ?? name }));

/** Issues as a problem tells them. */
export const issueDetails = (issues: readonly Issue[]): ProblemDetails => ({
  issues: issues.map(({ params, ...issue }) => ({ ...issue, ...(params && { params: { ...params } }) })),
});

/** A problem about one thing in what was sent. */
export const invalid = (pointer: string, code: string, params?: Issue['params']): HttpProblem =>
  new HttpProblem('validation-failed', issueDetails([{ pointer, code, ...(params && { params }) }]));

const detailsOf = (refusal: Refusal, lang: Lang, process: ProcessDefinition | undefined): ProblemDetails => {
  switch (refusal.kind) {
    case 'event-not-permitted':
      return { permitted: [...refusal.permitted] };
    case 'requirement-not-met':
      return { requirements: requirementTexts(process, refusal.requirements, lang) };
    case 'validation-failed':
      return issueDetails(refusal.issues);
    case 'version-conflict':
      return { currentVersion: refusal.currentVersion };
    case 'too-large':
      return { limitBytes: refusal.limitBytes };
    case 'not-found':
    case 'forbidden':
    case 'unknown-command':
    case 'key-reused':
    case 'case-erased':
      return {};
  }
};

/** A refusal of the engine as a problem. `process` gives the words of what must be done first. */
export const problemOf = (refusal: Refusal, lang: Lang, process?: ProcessDefinition): HttpProblem =>
  new HttpProblem(refusal.kind, detailsOf(refusal, lang, process));
