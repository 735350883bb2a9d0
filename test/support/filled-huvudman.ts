import { avvikelseReport } from './avvikelse.ts';
import { STAFF, PUPILS, UNITS, type Username } from './kommun.ts';
import { complaint } from './klagomal.ts';
import { dayFrom, krankningReport, notified } from './krankning.ts';
import { Sender } from './sender.ts';
import type { Somebody } from './somebody.ts';
import type { TestTenant } from './two-huvudman.ts';

const PERSON_NAMES = Object.keys(STAFF) as Username[];

/** Every kind of thing that a request may name and that belongs to one huvudman. */
export const KINDS = [
  'unit',
  'person',
  'case',
  'incident',
  'notification',
  'delivery',
  'absence',
  'jour',
  'delegation',
  'decision',
  'code',
  'endpoint',
] as const;
export type Kind = (typeof KINDS)[number];

/** What a huvudman has, by kind, and words that only it knows. */
export interface Filled {
  readonly ids: Readonly<Record<Kind, readonly string[]>>;
  readonly caseNumbers: readonly string[];
  /** Names, addresses and what has been written. */
  readonly words: readonly string[];
  /** Key of a request that somebody without an account has sent. */
  readonly senderKey: string;
}

/** Written into every case, and as the reason of a decision. */
const TOLD = 'MÄRKE-BERÄTTELSE';
const REASON = 'MÄRKE-SKÄL';
const ENDPOINT = 'https://fcm.googleapis.com/fcm/send/';
const TO = '2027-12-31T00:00:00.000Z';

const sent = async (somebody: Somebody, method: 'post' | 'put', path: string, body: object) => {
  const response = await somebody.send(method, path, body);
  if (response.status >= 300) throw new Error(`${path}: ${response.status} ${response.text}`);
  return response.body;
};

const opensCases = async ({ school, ids }: TestTenant): Promise<readonly string[]> => {
  const teacher = await school.as('larare.ekan');
  const unitId = `${ids}ekan`;
  const people = { exposed: [{ personId: `${ids}elev.alva` }], accused: [{ personId: `${ids}elev.bo` }] };
  const both = [{ personId: `${ids}elev.bo` }, { personId: `${ids}elev.dag` }];
  const happened = { happenedAt: school.now(), noticedAt: school.now(), what: TOLD };
  const reports = [
    krankningReport({ ...people, ...happened }, { unitId }),
    krankningReport({ exposed: both, accused: people.exposed, ...happened }, { unitId }),
    avvikelseReport(happened, { unitId }),
    {
      processId: 'lost-key',
      command: 'tell',
      unitId,
      data: { lostOn: dayFrom(school, 0), door: 'hall', story: TOLD },
    },
  ];
  const opened = [];
  for (const report of reports) opened.push(...(await teacher.opens(report)));
  const [first] = opened;
  await notified(school, first!.caseId);
  const investigator = { investigator: `${ids}utredare.ekan` };
  await (await school.as('handlaggare')).does(first!.caseId, 'assignInvestigator', investigator);
  return opened.map(({ caseId }) => caseId);
};

const standsIn = async ({
  school,
  ids,
}: TestTenant): Promise<Pick<Filled['ids'], 'absence' | 'jour' | 'delegation'>> => {
  const admin = await school.as('admin');
  const [from, decisionNumber] = [school.now(), 'KS 2026/7'];
  const away = { absentId: `${ids}bitr.ekan`, deputyId: `${ids}larare2.ekan`, from, to: TO, decisionNumber };
  const onDuty = { onDutyId: `${ids}larare2.ekan`, role: 'rektor', unitId: `${ids}ekan`, from, to: TO, decisionNumber };
  const lent = {
    fromRole: 'rektor',
    toPersonId: `${ids}utredare.ekan`,
    unitId: `${ids}ekan`,
    scope: 'krankning.assess',
  };
  const { absenceId } = await sent(admin, 'post', '/absences', away);
  const { jourId } = await sent(admin, 'post', '/admin/jour', onDuty);
  await sent(admin, 'post', '/admin/delegations', { ...lent, validFrom: from, validTo: TO, decisionNumber });
  const { delegations } = (await admin.get('/cover?of=all')).body;
  return {
    absence: [absenceId],
    jour: [jourId],
    delegation: delegations.map((one: { delegationId: string }) => one.delegationId),
  };
};

const redates = async ({ school }: TestTenant): Promise<readonly string[]> => {
  const admin = await school.as('admin');
  const { version, calendarVersion } = (await admin.get('/admin/policies/krankning')).body;
  const decision = { policyVersion: version, calendarVersion, decisionNumber: 'KS 2026/12', reason: REASON };
  return [(await sent(admin, 'post', '/admin/policies/krankning/redatings', decision)).decisionId];
};

const wantsNotices = async ({ school, ids, host }: TestTenant): Promise<readonly string[]> => {
  const admin = await school.as('admin');
  await sent(admin, 'put', `/admin/people/${ids}rektor.ekan/mail`, { mail: `rut@${host}` });
  await sent(admin, 'put', `/admin/people/${ids}handlaggare/mail`, { mail: `dead@${host}` });
  const endpoint = `${ENDPOINT}registrator-${ids}`;
  const keys = { p256dh: 'B'.repeat(87), auth: 'a'.repeat(22) };
  await sent(await school.as('registrator'), 'post', '/me/browsers', { endpoint, ...keys });
  return [endpoint];
};

const sendsIn = async (
  tenant: TestTenant,
): Promise<Pick<Filled, 'senderKey'> & { readonly codes: readonly string[] }> => {
  const [sender, senderKey] = [new Sender(tenant.school), `en-nyckel-i-${tenant.host}`];
  const report = { ...complaint({ what: TOLD }), unitId: `${tenant.ids}ekan` };
  const first = await sender.posts('/cases', report, senderKey);
  const code = await sender.sendsIn({ ...report, unitId: `${tenant.ids}kommun` });
  return { senderKey, codes: [first.body.cases[0].code, code] };
};

interface Row {
  readonly caseId: string;
  readonly caseNumber: string;
}

const itemsOf = async <Item>(somebody: Somebody, path: string): Promise<readonly Item[]> =>
  (await somebody.get(path)).body.items;

const notificationsOf = async ({ school }: TestTenant): Promise<readonly string[]> => {
  const inboxes = PERSON_NAMES.map(async (name) =>
    itemsOf<{ notificationId: string }>(await school.as(name), '/notifications?limit=100'),
  );
  return [...new Set((await Promise.all(inboxes)).flat().map(({ notificationId }) => notificationId))];
};

/** Fills a huvudman with all that it may have, through its own API; gives what it then has. */
export const fill = async (tenant: TestTenant): Promise<Filled> => {
  const { school, ids, names, host } = tenant;
  const endpoint = await wantsNotices(tenant);
  const opened = await opensCases(tenant);
  const { senderKey, codes } = await sendsIn(tenant);
  const cover = await standsIn(tenant);
  const decision = await redates(tenant);
  await school.turn({ hours: 1 });
  await school.sendNotices();
  const rows = await itemsOf<Row>(await school.as('handlaggare'), '/cases?view=open&limit=100');
  const rektor = await school.as('rektor.ekan');
  const incident = (await Promise.all(opened.slice(0, 2).map((id) => rektor.reads(id)))).map((one) => one.incidentId);
  const deliveries = await itemsOf<{ deliveryId: string }>(
    await school.as('admin'),
    '/admin/notices/deliveries?limit=100',
  );
  const called = [...Object.values(STAFF), ...Object.values(PUPILS)].map(([name]) => name);
  return {
    ids: {
      unit: UNITS.map(({ id }) => ids + id),
      person: [...PERSON_NAMES, ...Object.keys(PUPILS)].map((id) => ids + id),
      case: [...new Set([...opened, ...rows.map(({ caseId }) => caseId)])],
      ...{ incident, ...cover, decision, code: codes, endpoint },
      notification: await notificationsOf(tenant),
      delivery: deliveries.map(({ deliveryId }) => deliveryId),
    },
    caseNumbers: rows.map(({ caseNumber }) => caseNumber),
    words: [...[...called, ...UNITS.map(({ name }) => name)].map((name) => names + name), TOLD, REASON, `@${host}`],
    senderKey,
  };
};

/** Where pages of its lists end, as its people would send it to have the next. */
export const cursorsOf = async ({ school }: TestTenant): Promise<readonly string[]> => {
  const lists: readonly (readonly [Username, string])[] = [
    ['handlaggare', '/cases?view=open&limit=1'],
    ['rektor.ekan', '/notifications?limit=1'],
    ['admin', '/admin/notices/deliveries?limit=1'],
  ];
  const pages = lists.map(async ([name, path]) => (await (await school.as(name)).get(path)).body.next as string);
  return Promise.all(pages);
};
