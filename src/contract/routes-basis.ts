import * as wire from './wire-basis.ts';

/** Routes of what stands beside the writing of a document: a part of `ROUTES`. */
export const BASIS_ROUTES = {
  caseBasis: {
    method: 'get',
    path: '/cases/:caseId/basis',
    summary: "What stands beside the writing of a document: the unit's numbers, the document before, what recurs",
    status: 200,
    query: wire.basisQuery,
    answer: wire.documentBasis,
  },
} as const;
