import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Route, ROUTES, type RouteName } from '../../src/contract/routes.ts';
import type { MemberRoute } from '../../src/http/call.ts';
import { decision, smallWheel } from '../support/arshjul.ts';
import type { Username } from '../support/kommun.ts';
import type { Somebody } from '../support/somebody.ts';
import { type Sending } from '../support/somebody.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
let caseId = '';
beforeAll(async () => {
  school = await startSystem();
  const teacher = await school.as('larare.ekan');
  const data = { lostOn: '2026-08-17', door: 'hall', story: 'Borta' };
  const [receipt] = await teacher.opens({ processId: 'lost-key', command: 'tell', unitId: 'ekan', data });
  caseId = receipt!.caseId;
  await school.settle();
}, START_MS);
afterAll(() => school.close());

const members = (Object.entries(ROUTES) as [RouteName, Route][])
  .filter(([, route]) => route.isPublic !== true)
  .map(([name, route]) => ({ name, ...route }));

const pathOf = (path: string): string =>
  path
    .replace(':caseId', caseId)
    .replace(/:unitId/, 'ekan')
    .replace(/:personId/, 'larare.ekan')
    .replace(/:\w+/, 'find');

const call = (who: Somebody, { method, path }: Pick<Route, 'method' | 'path'>, body?: object, sending: Sending = {}) =>
  who.send(method, pathOf(path), method === 'get' ? undefined : (body ?? {}), { version: 1, ...sending });

test.each(members)('nobody who is not logged in: $method $path', async ({ method, path }) => {
  const response = await school.http[method](`/api${pathOf(path)}`).send({});
  expect(response.status).toBe(401);
  expect(response.body.slug).toBe('not-logged-in');
});

test.each(members.filter(({ method }) => method !== 'get'))(
  'no change without the token of a page of ours: $method $path',
  async (route) => {
    const response = await call(await school.as('rektor.ekan'), route, {}, { csrf: 'x' });
    expect(response.status).toBe(403);
    expect(response.body.slug).toBe('csrf');
  },
);

const changing = members.filter(({ method }) => method !== 'get');
test.each(changing)('no change from a page of another site: $method $path', async (route) => {
  const headers = { Origin: 'https://evil.example' };
  const response = await call(await school.as('rektor.ekan'), route, {}, { headers });
  expect(response.body.slug).toBe('csrf');
});

interface Refused {
  readonly who: Username;
  readonly body?: object;
  readonly status: 403 | 404;
}
const role = { role: 'rektor', unitId: 'ekan' };
const noNotices = {
  urgent: [],
  ordinary: [],
  quietHours: null,
  quietDays: false,
  quietLov: false,
  digestHour: null,
};
const noDays = { huvudmanDays: {}, schoolDays: [] };
const from = { from: '2026-08-17T00:00:00Z', to: '2026-09-17T00:00:00Z' };
const days = { validFrom: '2026-08-17T00:00:00Z', validTo: '2026-09-17T00:00:00Z' };

/** Somebody who is logged in and yet may not; `everybody` where whoever is logged in may. */
const REFUSED = {
  logout: 'everybody',
  me: 'everybody',
  processes: 'everybody',
  units: 'everybody',
  inbox: 'everybody',
  roster: { who: 'larare.almen', status: 404 },
  openCases: {
    who: 'larare.almen',
    body: { processId: 'lost-key', command: 'tell', unitId: 'ekan', data: {} },
    status: 403,
  },
  cases: { who: 'ledamot', status: 403 },
  case: { who: 'rektor.almen', status: 404 },
  explanation: { who: 'rektor.almen', status: 404 },
  receipt: { who: 'rektor.ekan', status: 404 },
  command: { who: 'rektor.almen', status: 404 },
  reads: { who: 'rektor.almen', status: 404 },
  caseFile: { who: 'rektor.almen', status: 404 },
  caseDocument: { who: 'rektor.almen', status: 404 },
  caseBasis: { who: 'rektor.almen', status: 404 },
  inspectionPack: { who: 'rektor.ekan', status: 403 },
  board: { who: 'larare.ekan', status: 403 },
  arshjul: { who: 'larare.ekan', status: 403 },
  readyWheels: { who: 'rektor.ekan', status: 403 },
  chooseArshjul: { who: 'handlaggare', body: decision(smallWheel()), status: 403 },
  forecast: { who: 'larare.ekan', status: 403 },
  statistics: { who: 'ledamot', status: 403 },
  statisticsCsv: { who: 'ledamot', status: 403 },
  statisticsXlsx: { who: 'ledamot', status: 403 },
  statisticsDefinitions: { who: 'larare.ekan', status: 403 },
  publishedStatistics: { who: 'larare.ekan', status: 403 },
  namndBoard: { who: 'rektor.ekan', status: 403 },
  reconciliation: { who: 'ledamot', status: 403 },
  reconciliationTotals: { who: 'rektor.ekan', status: 403 },
  lost: { who: 'ledamot', status: 403 },
  namndReportPdf: { who: 'rektor.ekan', status: 403 },
  namndReportXlsx: { who: 'rektor.ekan', status: 403 },
  alarms: { who: 'ledamot', status: 403 },
  acknowledge: { who: 'rektor.ekan', status: 404 },
  myNotices: 'everybody',
  changeMyNotices: 'everybody',
  changeMyMail: 'everybody',
  addBrowser: 'everybody',
  removeBrowser: 'everybody',
  notices: { who: 'skolchef.norr', status: 403 },
  deliveries: { who: 'skolchef.norr', status: 403 },
  settleDead: { who: 'rektor.ekan', body: { decision: 'retry' }, status: 403 },
  sendTestMail: { who: 'rektor.ekan', status: 403 },
  changeNoticeDefaults: { who: 'skolchef.norr', body: noNotices, status: 403 },
  changeMail: { who: 'rektor.ekan', body: { mail: 'x@lillvik.example' }, status: 403 },
  adminPeople: { who: 'skolchef.norr', status: 403 },
  addPerson: {
    who: 'rektor.ekan',
    body: { name: 'Ny', username: 'ny.person', password: 'ett långt lösenord' },
    status: 403,
  },
  grantRole: { who: 'rektor.ekan', body: role, status: 403 },
  endRole: { who: 'rektor.ekan', body: role, status: 403 },
  addUnit: { who: 'skolchef.norr', body: { kind: 'skolenhet', parentId: 'norr', name: 'Ny' }, status: 403 },
  delegate: {
    who: 'rektor.ekan',
    body: {
      fromRole: 'skolchef',
      toPersonId: 'larare.ekan',
      unitId: 'ekan',
      scope: 'loan.refuse',
      decisionNumber: 'D-1',
      ...days,
    },
    status: 403,
  },
  cover: 'everybody',
  ifAway: {
    who: 'larare.ekan',
    status: 403,
    body: { absentId: 'rektor.ekan', deputyId: null, ...from },
  },
  registerAbsence: {
    who: 'larare.ekan',
    body: { absentId: 'rektor.ekan', deputyId: 'larare2.ekan', decisionNumber: 'D-1', ...from },
    status: 403,
  },
  endAbsence: { who: 'larare.ekan', status: 404 },
  giveJour: {
    who: 'rektor.ekan',
    body: { onDutyId: 'larare.ekan', role: 'rektor', unitId: 'ekan', decisionNumber: 'D-1', ...from },
    status: 403,
  },
  endJour: { who: 'rektor.ekan', status: 404 },
  endDelegation: { who: 'rektor.ekan', status: 404 },
  policy: { who: 'rektor.ekan', status: 403 },
  publishPolicy: { who: 'rektor.ekan', body: { limits: {}, options: {} }, status: 403 },
  previewPolicy: { who: 'handlaggare', body: { limits: {}, options: {} }, status: 403 },
  redatings: { who: 'rektor.ekan', status: 403 },
  redate: {
    who: 'handlaggare',
    body: { policyVersion: 0, calendarVersion: 1, decisionNumber: 'D-1', reason: 'Ny rutin.' },
    status: 403,
  },
  calendar: { who: 'rektor.ekan', status: 403 },
  publishCalendar: { who: 'handlaggare', body: { basedOn: 1, ...noDays }, status: 403 },
  indicators: { who: 'larare.ekan', status: 403 },
  previewIndicators: { who: 'rektor.ekan', body: { rows: [] }, status: 403 },
  importIndicators: { who: 'rektor.ekan', body: { rows: [], source: 'Enkät' }, status: 403 },
  readCalendarFile: { who: 'handlaggare', body: { ics: '', unitId: 'ekan', draft: noDays }, status: 403 },
} as const satisfies Record<MemberRoute, Refused | 'everybody'>;

const refused = (Object.entries(REFUSED) as [MemberRoute, Refused | 'everybody'][]).flatMap(([name, entry]) =>
  entry === 'everybody' ? [] : [{ name, ...entry }],
);
test.each(refused)('$who may not: $name', async ({ name, who, body, status }) => {
  const response = await call(await school.as(who), ROUTES[name], body);
  expect({ status: response.status, slug: response.body.slug }).toEqual({
    status,
    slug: status === 404 ? 'not-found' : 'forbidden',
  });
});

describe('a case that is not theirs', () => {
  test('answers like one that does not exist', async () => {
    const stranger = await school.as('rektor.almen');
    const theirs = await stranger.get(`/cases/${caseId}`);
    const none = await stranger.get(`/cases/c-${'0'.repeat(32)}`);
    expect(theirs.body).toEqual(none.body);
    expect(theirs.headers['etag']).toBe(none.headers['etag']);
  });

  test('is not told apart by what is sent along', async () => {
    const stranger = await school.as('rektor.almen');
    const stale = await stranger.post(`/cases/${caseId}/commands/find`, { data: {} }, { version: 77 });
    const unknown = await stranger.post(`/cases/${caseId}/commands/flyAway`, { data: {} }, { version: 1 });
    expect([stale.status, unknown.status]).toEqual([404, 404]);
  });

  test('is the reporter’s only as a receipt', async () => {
    const reporter = await school.as('larare.ekan');
    expect((await reporter.get(`/cases/${caseId}`)).status).toBe(404);
    expect((await reporter.get(`/cases/${caseId}/reads`)).status).toBe(404);
    const receipt = await reporter.get(`/cases/${caseId}/receipt`);
    expect(receipt.status).toBe(200);
    expect(Object.keys(receipt.body).sort()).toEqual(
      ['caseId', 'caseNumber', 'command', 'data', 'isClosed', 'openedAt', 'processId', 'stage', 'unitName'].sort(),
    );
  });

  test('is no nicer to an id that is none', async () => {
    const response = await (await school.as('rektor.ekan')).get('/cases/..%2F..%2Fetc');
    expect(response.body.slug).toBe('not-found');
  });
});

test('an access token that was made up logs nobody in', async () => {
  const response = await school.http
    .get('/api/me')
    .set('Cookie', 'skyndsam_access=eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9.');
  expect(response.status).toBe(401);
});
