import { Sender } from './sender.ts';
import type { TestSystem } from './system.ts';

/** A complaint as somebody would send it on a phone, anonymously, with what a test wants otherwise. */
export const complaint = (data: object = {}) => ({
  processId: 'klagomal',
  command: 'send',
  unitId: 'ekan',
  data: {
    area: 'trygghet',
    what: 'Ingen vuxen är ute på rasterna.',
    criticisedKind: 'ingen',
    relation: 'vardnadshavare',
    identity: 'anonym',
    ...data,
  },
});

/** What a teacher writes down for a guardian who has called. */
export const receivedByPhone = (data: object = {}) => ({
  processId: 'klagomal',
  command: 'receive',
  unitId: 'ekan',
  data: {
    channel: 'telefon',
    receivedAt: '2026-08-17T07:15:00Z',
    area: 'undervisning',
    what: 'Lektionerna i matematik ställs in.',
    criticisedKind: 'ingen',
    relation: 'vardnadshavare',
    identity: 'namngiven',
    name: 'Gunilla Gran',
    contact: '070-000 00 00',
    ...data,
  },
});

/** A case without an account, by its code, and as the staff knows it. */
export interface SentCase {
  readonly code: string;
  readonly caseId: string;
}

/** Sends one in; the desk finds it among the open cases. */
export const sentIn = async (school: TestSystem, data: object = {}): Promise<SentCase> => {
  const sender = new Sender(school);
  const code = await sender.sendsIn(complaint(data));
  const { caseNumber } = await sender.reads(code);
  await school.settle();
  const { body } = await (await school.as('handlaggare')).get('/cases?view=open&limit=100');
  const row = (body.items as { caseId: string; caseNumber: string }[]).find((one) => one.caseNumber === caseNumber);
  return { code, caseId: row?.caseId ?? '' };
};

/** A case that the teacher has written down; gives its id. */
export const received = async (school: TestSystem, data: object = {}): Promise<string> => {
  const [receipt] = await (await school.as('larare.ekan')).opens(receivedByPhone(data));
  return receipt?.caseId ?? '';
};

/** An assessment that finds no defect. */
export const ASSESSMENT = {
  finding: 'ingen_brist',
  circumstances: 'Rastvakterna finns på schemat.',
  reasons: 'Tillsynen räcker.',
  criticisedHeard: 'ingen_kritiserad',
  childsBest: 'Barnet känner sig tryggt.',
};

/** What each step is given when a test does not care. */
const STEPS: readonly (readonly [string, object])[] = [
  ['register', { heading: 'Klagomål på tillsynen' }],
  ['confirm', { way: 'koden', answeredBy: 'Harry Handläggare' }],
  ['classify', { class: 'klagomal', defectSigns: 'nej' }],
  ['distribute', { handler: 'utredare.ekan' }],
  ['startInvestigation', { impartiality: 'ingen_jav' }],
  ['assess', ASSESSMENT],
  ['giveFeedback', { way: 'koden', found: 'Tillsynen räcker.', done: 'Vi visar schemat.', turnTo: 'skolinspektionen' }],
];

/** The desk goes on with a case until the named command is next, from where `from` is next. `more` replaces what is given. */
export const broughtTo = async (
  school: TestSystem,
  caseId: string,
  next: string,
  { from = 'register', more = {} }: { readonly from?: string; readonly more?: Readonly<Record<string, object>> } = {},
): Promise<string> => {
  const desk = await school.as('handlaggare');
  const at = (name: string): number => STEPS.findIndex(([command]) => command === name);
  const end = at(next) === -1 ? STEPS.length : at(next);
  for (const [command, data] of STEPS.slice(at(from), end))
    await desk.does(caseId, command, { ...data, ...more[command] });
  return caseId;
};
