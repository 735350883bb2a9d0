import { z } from 'zod';
import { RECIPIENTS } from '../domain/recipient.ts';
import * as wire from './wire.ts';

/** Routes of what is taken out of a case to be kept or handed on: a part of `ROUTES`. */
export const PAPER_ROUTES = {
  explanation: {
    method: 'get',
    path: '/cases/:caseId/deadlines/:deadlineId/explanation',
    summary: 'Why a deadline is on that day, to be kept and worked out again',
    status: 200,
    answer: wire.deadlineExplanation,
  },
  receipt: {
    method: 'get',
    path: '/cases/:caseId/receipt',
    summary: "The reporter's receipt",
    status: 200,
    answer: wire.receipt,
  },
  caseFile: {
    method: 'get',
    path: '/cases/:caseId/file.pdf',
    summary: 'The whole of a case that I may read, as tagged PDF',
    status: 200,
    file: 'application/pdf',
  },
  caseDocument: {
    method: 'get',
    path: '/cases/:caseId/document.pdf',
    summary: 'The document that a case is (a plan, a report), as tagged PDF; nobody who was chosen in a field is named',
    status: 200,
    query: z.strictObject({ version: z.enum(['whole', 'popular']).default('whole') }),
    file: 'application/pdf',
  },
  inspectionPack: {
    method: 'get',
    path: '/cases/:caseId/inspection.pdf',
    summary: 'A case, or all of its incident that I may hand out, masked for somebody outside, as tagged PDF',
    status: 200,
    query: z.strictObject({
      recipient: z.enum(RECIPIENTS).default('skolinspektionen'),
      scope: z.enum(['case', 'incident']).default('case'),
    }),
    file: 'application/pdf',
  },
} as const;
