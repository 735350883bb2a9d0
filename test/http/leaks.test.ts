import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STAFF, type Username } from '../support/kommun.ts';
import { notified, reported } from '../support/krankning.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

/** A word in each thing that somebody has written, to be looked for in everything that anybody is answered. */
const MARKS = {
  report: 'MÄRKE-BERÄTTELSE',
  note: 'MÄRKE-ANTECKNING',
  concern: 'MÄRKE-OROSANMÄLAN',
  name: 'Alva Alm',
} as const;
type Mark = keyof typeof MARKS;

let school: TestSystem;
let caseId = '';
beforeAll(async () => {
  school = await startSystem();
  caseId = await reported(school, { what: MARKS.report });
  await notified(school, caseId);
  const rektor = await school.as('rektor.ekan');
  await rektor.does(caseId, 'addNote', { note: MARKS.note });
  await rektor.does(caseId, 'decideSocialServices', {
    decision: 'ej_anmald',
    reasonCode: 'ingen_oro',
    reasons: MARKS.concern,
  });
  await (await school.as('handlaggare')).does(caseId, 'assignInvestigator', { investigator: 'utredare.ekan' });
  await school.settle();
}, START_MS);
afterAll(() => school.close());

const ALL: readonly Mark[] = ['report', 'note', 'concern', 'name'];
const HANDLING: readonly Mark[] = ['report', 'note', 'name'];

/** What may be found by whom, in all that can be read; everybody of the kommun must be named. */
const FOUND = {
  'rektor.ekan': ALL,
  'bitr.ekan': ALL,
  'skolchef.norr': ALL,
  handlaggare: HANDLING,
  registrator: HANDLING,
  'utredare.ekan': HANDLING,
  'larare.ekan': ['report', 'name'],
  'larare2.ekan': [],
  'larare.almen': [],
  'pedagog.lingon': [],
  'ledare.fritids': [],
  'rektor.almen': [],
  'rektor.lingon': [],
  'skolchef.soder': [],
  ledamot: [],
  admin: [],
} as const satisfies Record<Username, readonly Mark[]>;

const paths = (): readonly string[] => [
  '/me',
  '/processes',
  '/units',
  '/units?for=read',
  ...['mine', 'open', 'late', 'closed', 'reported'].map((view) => `/cases?view=${view}&limit=100`),
  ...['', '/receipt', '/reads'].map((part) => `/cases/${caseId}${part}`),
  '/board',
  '/board?unitId=ekan',
  '/board/namnd',
  '/notifications?limit=100',
  '/admin/policies/krankning',
  '/me/notices',
  '/admin/notices',
  '/admin/notices/deliveries?limit=100',
];

const everythingFor = async (username: Username): Promise<string> => {
  const reader = await school.as(username);
  const answers = await Promise.all(paths().map((path) => reader.get(path)));
  const refusals = ['assess', 'decideSocialServices', 'nothing'].map((command) =>
    reader.post(`/cases/${caseId}/commands/${command}`, { data: {} }, { version: 1 }),
  );
  return [...answers, ...(await Promise.all(refusals))]
    .map(({ text, headers }) => text + JSON.stringify(headers))
    .join('\n');
};

describe('of all that was written in a case, everything that can be asked for', () => {
  test.each(Object.keys(STAFF) as Username[])(
    'tells %s what he or she may know, and no word more',
    async (username) => {
      const everything = await everythingFor(username);
      const found = (Object.keys(MARKS) as Mark[]).filter((mark) => everything.includes(MARKS[mark]));
      expect(found).toEqual(FOUND[username]);
    },
  );

  test('the log of requests holds no word', () => {
    for (const mark of Object.values(MARKS)) expect(school.logged()).not.toContain(mark);
  });
});
