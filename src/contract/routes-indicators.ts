import { changing, once } from './route-parts.ts';
import * as wire from './wire-indicators.ts';

/** Routes of what is measured outside: a part of `ROUTES`. */
export const INDICATOR_ROUTES = {
  indicators: {
    method: 'get',
    path: '/indicators',
    summary: 'What is measured outside, by unit and period',
    status: 200,
    query: wire.indicatorsQuery,
    answer: wire.indicatorsView,
  },
  previewIndicators: {
    method: 'post',
    path: '/admin/indicators/preview',
    summary: 'What a file of indicators would add and change, and what not and why; changes nothing',
    status: 200,
    body: wire.indicatorFile,
    answer: wire.indicatorPreview,
    needs: changing,
  },
  importIndicators: {
    method: 'post',
    path: '/admin/indicators',
    summary: 'Import a file of indicators',
    status: 200,
    body: wire.indicatorImport,
    answer: wire.indicatorPreview,
    needs: once,
  },
} as const;
