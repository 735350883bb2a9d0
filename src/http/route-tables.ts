import { Router, type RequestHandler } from 'express';
import { type Route, type RouteName, ROUTES } from '../contract/routes.ts';
import type { MemberHandler, MemberRoute, PublicHandler, PublicRoute } from './call.ts';
import type { AppDeps } from './deps.ts';
import { endAbsence, registerAbsence } from './routes/absences.ts';
import { addPerson } from './routes/admin-add-person.ts';
import { addUnit } from './routes/admin-add-unit.ts';
import { calendar, publishCalendar, readCalendarFile } from './routes/admin-calendar.ts';
import { delegate, endDelegation } from './routes/admin-delegate.ts';
import { changeNoticeDefaults, deliveries, notices, sendTestMail, settleDead } from './routes/admin-notices.ts';
import { adminPeople } from './routes/admin-people.ts';
import { policy, publishPolicy } from './routes/admin-policy.ts';
import { previewPolicy, redate, redatings } from './routes/admin-redating.ts';
import { endRole, grantRole } from './routes/admin-roles.ts';
import { arshjul, chooseArshjul, readyWheels } from './routes/arshjul.ts';
import { caseBasis } from './routes/basis.ts';
import { alarms } from './routes/alarms.ts';
import { board, namndBoard } from './routes/boards.ts';
import { readCase } from './routes/case.ts';
import { explanation } from './routes/explanation.ts';
import { cases } from './routes/cases.ts';
import { command } from './routes/command.ts';
import { cover } from './routes/cover.ts';
import { forecast } from './routes/forecast.ts';
import { health } from './routes/health.ts';
import { ifAway } from './routes/if-away.ts';
import { acknowledge, inbox } from './routes/inbox.ts';
import { importIndicators, indicators, previewIndicators } from './routes/indicators.ts';
import { endJour, giveJour } from './routes/jour.ts';
import { login } from './routes/login.ts';
import { logout } from './routes/logout.ts';
import { me } from './routes/me.ts';
import { changeMail, changeMyMail } from './routes/mail-address.ts';
import { namndReportPdf, namndReportXlsx } from './routes/namnd-report.ts';
import { addBrowser, changeMyNotices, myNotices, removeBrowser } from './routes/my-notices.ts';
import { openAggregates } from './routes/open-aggregates.ts';
import { openCases } from './routes/open-cases.ts';
import { caseDocument } from './routes/own-document.ts';
import { processes } from './routes/processes.ts';
import { caseFilePdf, inspectionPdf } from './routes/papers.ts';
import { publicForms } from './routes/public-forms.ts';
import { reads } from './routes/reads.ts';
import { receipt } from './routes/receipt.ts';
import { lost, reconciliation, reconciliationTotals } from './routes/reconciliation.ts';
import { refresh } from './routes/refresh.ts';
import { roster } from './routes/roster.ts';
import { sendIn } from './routes/send-in.ts';
import { senderCase } from './routes/sender-case.ts';
import { senderCommand } from './routes/sender-command.ts';
import { setUp } from './routes/set-up.ts';
import { publishedStatistics } from './routes/published-statistics.ts';
import { start } from './routes/start.ts';
import { statistics, statisticsDefinitions } from './routes/statistics.ts';
import { statisticsCsv, statisticsXlsx } from './routes/statistics-files.ts';
import { units } from './routes/units.ts';
import { serveMember, servePublic } from './serve.ts';

const publicHandlers = (deps: AppDeps): { readonly [Name in PublicRoute]: PublicHandler<Name> } => ({
  start: start(deps),
  setup: setUp(deps),
  login: login(deps),
  refresh: refresh(deps),
  health: health(deps),
  publicForms: publicForms(deps),
  openAggregates: openAggregates(deps),
  sendIn: sendIn(deps),
  senderCase: senderCase(deps),
  senderCommand: senderCommand(deps),
});

type Handlers<Names extends MemberRoute> = { readonly [Name in Names]: MemberHandler<Name> };

type CaseRoute =
  | 'case'
  | 'explanation'
  | 'receipt'
  | 'command'
  | 'reads'
  | 'caseFile'
  | 'caseDocument'
  | 'caseBasis'
  | 'inspectionPack';
type StatisticsRoute =
  | 'statistics'
  | 'statisticsCsv'
  | 'statisticsXlsx'
  | 'statisticsDefinitions'
  | 'publishedStatistics'
  | 'namndBoard'
  | 'namndReportPdf'
  | 'namndReportXlsx';
type FindingRoute = 'reconciliation' | 'reconciliationTotals' | 'lost' | 'alarms';

/** What concerns one case. */
const caseHandlers = (deps: AppDeps): Handlers<CaseRoute> => ({
  case: readCase(deps),
  explanation: explanation(deps),
  receipt: receipt(deps),
  command: command(deps),
  reads: reads(deps),
  caseFile: caseFilePdf(deps),
  caseDocument: caseDocument(deps),
  caseBasis: caseBasis(deps),
  inspectionPack: inspectionPdf(deps),
});

const statisticsHandlers = (deps: AppDeps): Handlers<StatisticsRoute> => ({
  statistics: statistics(deps),
  statisticsCsv: statisticsCsv(deps),
  statisticsXlsx: statisticsXlsx(deps),
  statisticsDefinitions: statisticsDefinitions(deps),
  publishedStatistics: publishedStatistics(deps),
  namndBoard: namndBoard(deps),
  namndReportPdf: namndReportPdf(deps),
  namndReportXlsx: namndReportXlsx(deps),
});

/** What does not add up, recurs or is silent. */
const findingHandlers = (deps: AppDeps): Handlers<FindingRoute> => ({
  reconciliation: reconciliation(deps),
  reconciliationTotals: reconciliationTotals(deps),
  lost: lost(deps),
  alarms: alarms(deps),
});

const memberHandlers = (deps: AppDeps): Handlers<MemberRoute> => ({
  logout: logout(deps),
  me: me(deps),
  processes: processes(deps),
  units: units(deps),
  roster: roster(deps),
  openCases: openCases(deps),
  cases: cases(deps),
  ...caseHandlers(deps),
  arshjul: arshjul(deps),
  readyWheels: readyWheels(deps),
  chooseArshjul: chooseArshjul(deps),
  board: board(deps),
  forecast: forecast(deps),
  ...statisticsHandlers(deps),
  ...findingHandlers(deps),
  inbox: inbox(deps),
  acknowledge: acknowledge(deps),
  myNotices: myNotices(deps),
  changeMyNotices: changeMyNotices(deps),
  changeMyMail: changeMyMail(deps),
  addBrowser: addBrowser(deps),
  removeBrowser: removeBrowser(deps),
  notices: notices(deps),
  deliveries: deliveries(deps),
  settleDead: settleDead(deps),
  sendTestMail: sendTestMail(deps),
  changeNoticeDefaults: changeNoticeDefaults(deps),
  changeMail: changeMail(deps),
  adminPeople: adminPeople(deps),
  addPerson: addPerson(deps),
  grantRole: grantRole(deps),
  endRole: endRole(deps),
  addUnit: addUnit(deps),
  cover: cover(deps),
  ifAway: ifAway(deps),
  registerAbsence: registerAbsence(deps),
  endAbsence: endAbsence(deps),
  giveJour: giveJour(deps),
  endJour: endJour(deps),
  endDelegation: endDelegation(deps),
  delegate: delegate(deps),
  policy: policy(deps),
  publishPolicy: publishPolicy(deps),
  previewPolicy: previewPolicy(deps),
  redatings: redatings(deps),
  redate: redate(deps),
  calendar: calendar(deps),
  publishCalendar: publishCalendar(deps),
  readCalendarFile: readCalendarFile(deps),
  indicators: indicators(deps),
  previewIndicators: previewIndicators(deps),
  importIndicators: importIndicators(deps),
});

const routerOf = (handlers: readonly (readonly [RouteName, RequestHandler])[]): Router => {
  const router = Router();
  for (const [name, handler] of handlers) {
    const { method, path }: Route = ROUTES[name];
    router[method](path, handler);
  }
  return router;
};

/** What anybody may call: every route that the contract marks so, and no other. */
export const publicRoutes = (deps: AppDeps): Router =>
  routerOf(
    (Object.entries(publicHandlers(deps)) as [PublicRoute, PublicHandler<PublicRoute>][]).map(([name, handler]) => [
      name,
      servePublic(deps.clock, name, handler),
    ]),
  );

/** Every other route of the contract: one that is missing here does not compile. */
export const memberRoutes = (deps: AppDeps): Router =>
  routerOf(
    (Object.entries(memberHandlers(deps)) as [MemberRoute, MemberHandler<MemberRoute>][]).map(([name, handler]) => [
      name,
      serveMember(deps.clock, name, handler),
    ]),
  );
