import { z } from 'zod';
import { ARSHJUL_ROUTES } from './routes-arshjul.ts';
import { BASIS_ROUTES } from './routes-basis.ts';
import { BOARD_ROUTES } from './routes-board.ts';
import { changing, cursor, once } from './route-parts.ts';
import { COVER_ROUTES } from './routes-cover.ts';
import { FINDING_ROUTES } from './routes-findings.ts';
import { INDICATOR_ROUTES } from './routes-indicators.ts';
import { NOTICE_ROUTES } from './routes-notices.ts';
import { PAPER_ROUTES } from './routes-papers.ts';
import { STATISTICS_ROUTES } from './routes-statistics.ts';
import * as wire from './wire.ts';

/** One operation of the API. `etag`: the answer carries `ETag: "<version>"`. `needs`: headers that a caller must send. */
export interface Route {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** Express-style path under `/api`. */
  readonly path: string;
  readonly summary: string;
  readonly status: 200 | 201 | 204;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly answer?: z.ZodType;
  /** Of a route that answers with a file instead: its media type. */
  readonly file?: 'application/pdf' | 'text/csv' | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  readonly needs?: readonly ('Idempotency-Key' | 'If-Match' | 'X-CSRF-Token')[];
  readonly isPublic?: true;
}

/** The API as a table: routes are made, described (OpenAPI) and called by it. */
export const ROUTES = {
  start: {
    method: 'get',
    path: '/start',
    summary: 'What there is to log in to',
    status: 200,
    answer: wire.startInfo,
    isPublic: true,
  },
  setup: {
    method: 'post',
    path: '/setup',
    summary: 'Make the first admin, once',
    status: 201,
    body: wire.setup,
    isPublic: true,
  },
  login: {
    method: 'post',
    path: '/session',
    summary: 'Log in; sets httpOnly cookies',
    status: 200,
    body: wire.login,
    answer: wire.me,
    isPublic: true,
  },
  refresh: {
    method: 'post',
    path: '/session/refresh',
    summary: 'Rotate the refresh token',
    status: 200,
    answer: wire.me,
    isPublic: true,
  },
  logout: { method: 'delete', path: '/session', summary: 'Log out, here and now', status: 204, needs: changing },
  me: { method: 'get', path: '/me', summary: 'Who I am', status: 200, answer: wire.me },
  processes: {
    method: 'get',
    path: '/processes',
    summary: 'The processes, as data to draw',
    status: 200,
    answer: wire.processes,
  },
  units: {
    method: 'get',
    path: '/units',
    summary: 'Units at which I may report or read',
    status: 200,
    query: z.strictObject({ for: z.enum(['report', 'read']).default('report') }),
    answer: z.object({ items: z.array(wire.unit) }),
  },
  roster: {
    // A search by name is a POST: names do not belong in URLs, which are logged on their way.
    method: 'post',
    path: '/units/:unitId/people/search',
    summary: 'People to choose from, by name',
    status: 200,
    body: z.strictObject({
      q: z.string().max(100).default(''),
      kind: z.enum(['pupils', 'staff', 'everybody']).default('everybody'),
    }),
    answer: wire.roster,
    needs: changing,
  },
  openCases: {
    method: 'post',
    path: '/cases',
    summary: 'Report: open one or several cases',
    status: 201,
    body: wire.openCases,
    answer: wire.openedCases,
    needs: once,
  },
  cases: {
    method: 'get',
    path: '/cases',
    summary: 'A page of cases, by due',
    status: 200,
    query: wire.caseQuery,
    answer: wire.casePage,
  },
  case: {
    method: 'get',
    path: '/cases/:caseId',
    summary: 'Everything about a case that I may read',
    status: 200,
    answer: wire.caseView,
  },
  command: {
    method: 'post',
    path: '/cases/:caseId/commands/:command',
    summary: 'Do something in a case',
    status: 200,
    body: wire.commandBody,
    answer: wire.accepted,
    needs: [...once, 'If-Match'],
  },
  reads: {
    method: 'get',
    path: '/cases/:caseId/reads',
    summary: 'Who has read the case',
    status: 200,
    query: cursor,
    answer: wire.readLog,
  },
  ...ARSHJUL_ROUTES,
  ...PAPER_ROUTES,
  ...BASIS_ROUTES,
  ...BOARD_ROUTES,
  ...STATISTICS_ROUTES,
  ...FINDING_ROUTES,
  ...INDICATOR_ROUTES,
  ...NOTICE_ROUTES,
  adminPeople: {
    method: 'post',
    path: '/admin/people/search',
    summary: 'Staff, their roles and accounts',
    status: 200,
    body: cursor.extend({ q: z.string().max(100).default('') }),
    answer: wire.adminPeople,
    needs: changing,
  },
  addPerson: {
    method: 'post',
    path: '/admin/people',
    summary: 'Add a person with an account',
    status: 201,
    body: wire.newPerson,
    answer: wire.adminPerson,
    needs: once,
  },
  grantRole: {
    method: 'post',
    path: '/admin/people/:personId/roles',
    summary: 'Give a role at a unit for a period',
    status: 204,
    body: wire.newRole,
    needs: changing,
  },
  endRole: {
    method: 'delete',
    path: '/admin/people/:personId/roles',
    summary: 'End a role now',
    status: 204,
    body: wire.endRole,
    needs: changing,
  },
  addUnit: {
    method: 'post',
    path: '/admin/units',
    summary: 'Add an område or skolenhet',
    status: 201,
    body: wire.newUnit,
    answer: wire.unit,
    needs: once,
  },
  ...COVER_ROUTES,
  policy: {
    method: 'get',
    path: '/admin/policies/:processId',
    summary: "The huvudman's own limits and switches",
    status: 200,
    answer: wire.policyWithRules,
  },
  publishPolicy: {
    method: 'post',
    path: '/admin/policies/:processId',
    summary: 'Publish a new version; open cases keep theirs',
    status: 201,
    body: wire.newPolicy,
    answer: wire.policyWithRules,
    needs: changing,
  },
  previewPolicy: {
    method: 'post',
    path: '/admin/policies/:processId/preview',
    summary: 'Which dates of open cases a version would change; changes nothing',
    status: 200,
    body: wire.previewPolicy,
    answer: wire.policyPreview,
    needs: changing,
  },
  redatings: {
    method: 'get',
    path: '/admin/policies/:processId/redatings',
    summary: 'Decisions to re-date open cases, and how far they have come',
    status: 200,
    answer: wire.redatings,
  },
  redate: {
    method: 'post',
    path: '/admin/policies/:processId/redatings',
    summary: 'Decide that open cases follow the version in force; carried out case by case',
    status: 201,
    body: wire.newRedating,
    answer: wire.redating,
    needs: once,
  },
  calendar: {
    method: 'get',
    path: '/admin/calendar',
    summary: 'Which days are free in the coming two läsår, and why',
    status: 200,
    answer: wire.calendar,
  },
  publishCalendar: {
    method: 'post',
    path: '/admin/calendar',
    summary: "Publish the huvudman's own days as a new version; open cases keep theirs",
    status: 201,
    body: wire.newCalendar,
    answer: wire.calendar,
    needs: changing,
  },
  readCalendarFile: {
    method: 'post',
    path: '/admin/calendar/file',
    summary: 'What an iCalendar file would add and what not, and why; changes nothing',
    status: 200,
    body: wire.calendarFile,
    answer: wire.readDays,
    needs: changing,
  },
  publicForms: {
    method: 'get',
    path: '/public/forms',
    summary: 'What may be sent in without an account, and to where',
    status: 200,
    answer: wire.publicForms,
    isPublic: true,
  },
  sendIn: {
    method: 'post',
    path: '/public/cases',
    summary: 'Send something in without an account; gives the receipt code',
    status: 201,
    body: wire.openCases,
    answer: wire.sentIn,
    needs: ['Idempotency-Key'],
    isPublic: true,
  },
  // Codes go in bodies: addresses are logged on their way.
  senderCase: {
    method: 'post',
    path: '/public/case',
    summary: 'What the sender may see of the case, by its receipt code',
    status: 200,
    body: wire.receiptCode,
    answer: wire.senderCase,
    isPublic: true,
  },
  senderCommand: {
    method: 'post',
    path: '/public/case/commands/:command',
    summary: 'Answer, add or ask as the sender, by the receipt code',
    status: 200,
    body: wire.senderCommand,
    answer: wire.senderCase,
    needs: ['Idempotency-Key'],
    isPublic: true,
  },
  health: {
    method: 'get',
    path: '/health',
    summary: 'Alive, and how far behind the projections are',
    status: 200,
    answer: z.object({ ok: z.boolean(), head: z.int(), projected: z.int() }),
    isPublic: true,
  },
} as const satisfies Record<string, Route>;
export type RouteName = keyof typeof ROUTES;
