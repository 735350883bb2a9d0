import { z } from 'zod';
import { type Route, ROUTES } from '../../contract/routes.ts';
import type { Lang } from '../../domain/explain-deadline.ts';
import { problemsOf } from '../openapi/responses.ts';
import { PROBLEMS } from '../problems.ts';
import { type Html, html } from './html.ts';
import { page } from './page.ts';

const WORDS = {
  sv: {
    title: 'Skyndsams API',
    intro: 'Samma beskrivning för program:',
    isPublic: 'Kräver ingen inloggning.',
    needs: 'Kräver',
    query: 'Frågeparametrar',
    body: 'Skickas',
    answer: 'Svar',
    problems: 'Möjliga fel',
  },
  en: {
    title: 'The API of Skyndsam',
    intro: 'The same for programs:',
    isPublic: 'No login needed.',
    needs: 'Needs',
    query: 'Query parameters',
    body: 'Is sent',
    answer: 'Answer',
    problems: 'Possible problems',
  },
} as const satisfies Record<Lang, Record<string, string>>;

const groupOf = ({ path }: Route): string => `/api/${path.split('/')[1] ?? ''}`;

const jsonSchemaOf = (schema: z.ZodType, io: 'input' | 'output'): string => {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return JSON.stringify(json, null, 2);
};

const schemaOf = (title: string, schema: z.ZodType | undefined, io: 'input' | 'output'): Html =>
  schema === undefined
    ? html``
    : html`<details><summary>${title}</summary><pre tabindex="0">${jsonSchemaOf(schema, io)}</pre></details>`;

const needsOf = ({ needs = [], isPublic }: Route, lang: Lang): Html => {
  const words = WORDS[lang];
  if (isPublic === true) return html`<p>${words.isPublic}</p>`;
  return needs.length === 0
    ? html``
    : html`<p>${words.needs}: ${needs.map((header) => html`<code>${header}</code> `)}</p>`;
};

const operation = (route: Route, lang: Lang): Html => {
  const words = WORDS[lang];
  return html`<section>
      <h3><span class="method">${route.method}</span> <code>/api${route.path}</code></h3>
      <p>${route.summary}.</p>
      ${needsOf(route, lang)}
      ${schemaOf(words.query, route.query, 'input')}
      ${schemaOf(words.body, route.body, 'input')}
      ${schemaOf(`${words.answer} ${route.status}`, route.answer, 'output')}
      <p>${words.problems}: ${problemsOf(route).map((slug) => html`<a href="/problems/${slug}">${slug}</a> (${PROBLEMS[slug].status}) `)}</p>
    </section>`;
};

/** The API to read: one section for each operation, grouped by the first part of the path. */
export const apiPage = (lang: Lang): string => {
  const words = WORDS[lang];
  const routes: readonly Route[] = Object.values(ROUTES);
  const groups = [...new Set(routes.map(groupOf))];
  const sections = groups.map(
    (group) =>
      html`<h2>${group}</h2>${routes.filter((route) => groupOf(route) === group).map((route) => operation(route, lang))}`,
  );
  return page(lang, words.title, html`<p>${words.intro} <a href="/api/openapi.json">OpenAPI 3.1</a></p>${sections}`);
};
