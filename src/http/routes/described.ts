import { Router } from 'express';
import { langOf } from '../language.ts';
import { describeApi } from '../openapi/describe-api.ts';
import { apiPage } from '../pages/api-page.ts';
import { PAGE_CSS, PAGE_CSS_PATH } from '../pages/page.ts';
import { isProblemSlug, problemPage, problemsPage } from '../pages/problem-page.ts';

/** Written when the first asks, and kept: no start waits for it. */
const whenAsked = (write: () => string): (() => string) => {
  let written: string | undefined;
  return () => (written ??= write());
};

/** What describes the API itself: for programs, for people, and what each problem's `type` leads to. */
export const describedRoutes = (cookieName: string): Router => {
  const router = Router();
  const description = whenAsked(() => JSON.stringify(describeApi(cookieName)));
  const pages = { sv: whenAsked(() => apiPage('sv')), en: whenAsked(() => apiPage('en')) };
  router.get('/api/openapi.json', (_request, response) => void response.type('application/json').send(description()));
  router.get('/api/docs', (request, response) => void response.type('html').send(pages[langOf(request)]()));
  router.get(PAGE_CSS_PATH, (_request, response) => void response.type('css').send(PAGE_CSS));
  router.get('/problems', (request, response) => void response.type('html').send(problemsPage(langOf(request))));
  router.get('/problems/:slug', (request, response, next) => {
    const { slug } = request.params;
    if (!isProblemSlug(slug)) return next();
    response.type('html').send(problemPage(slug, langOf(request)));
  });
  return router;
};
