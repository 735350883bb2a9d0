import { PROBLEM_SLUGS, type ProblemSlug } from '../../contract/problems.ts';
import type { Lang } from '../../domain/explain-deadline.ts';
import { PROBLEM_TEXTS } from '../problem-texts.ts';
import { PROBLEMS } from '../problems.ts';
import { html } from './html.ts';
import { page } from './page.ts';

const WORDS = {
  sv: {
    status: 'HTTP-status',
    all: 'Alla felkoder',
    title: 'Felkoder',
    intro: 'Så svarar Skyndsam när något inte går (RFC 9457).',
  },
  en: {
    status: 'HTTP status',
    all: 'All kinds of problem',
    title: 'Problems',
    intro: 'How Skyndsam answers when something cannot be done (RFC 9457).',
  },
} as const satisfies Record<Lang, Record<string, string>>;

/** Whether the text is a kind of problem. */
export const isProblemSlug = (text: string): text is ProblemSlug => (PROBLEM_SLUGS as readonly string[]).includes(text);

/** What a problem's `type` leads to. */
export const problemPage = (slug: ProblemSlug, lang: Lang): string => {
  const { title, help } = PROBLEM_TEXTS[slug][lang];
  const words = WORDS[lang];
  return page(
    lang,
    title,
    html`<p>${help}</p>
      <p>${words.status}: ${PROBLEMS[slug].status} · <code>${slug}</code></p>
      <p><a href="/problems">${words.all}</a></p>`,
  );
};

/** All of them. */
export const problemsPage = (lang: Lang): string =>
  page(
    lang,
    WORDS[lang].title,
    html`<p>${WORDS[lang].intro}</p>
      <ul>
        ${PROBLEM_SLUGS.map(
          (slug) =>
            html`<li><a href="/problems/${slug}">${PROBLEM_TEXTS[slug][lang].title}</a> <code>${slug}</code></li>`,
        )}
      </ul>`,
  );
