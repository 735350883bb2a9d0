import type { Instant } from '../domain/clock.ts';
import { type CaseId, type PersonId, streamId, type UnitId } from '../domain/ids.ts';
import type { WorkCalendar } from '../domain/deadline.ts';
import type { OrgView } from '../domain/org.ts';
import { type LoadedCase, registryOf, replay } from '../engine/case-store.ts';
import type { ProcessDefinition } from '../engine/process.ts';
import type { EventLog } from '../log/event-log.ts';
import { knownDeadlines } from '../policies/known-deadlines.ts';
import type { NotificationDoc } from '../projections/notification-doc.ts';
import type { ProjectionReader } from '../projections/store.ts';
import type { Mailer, MailAddresses, Pusher, SendOutcome } from './channel.ts';
import type { Deliveries } from './deliveries.ts';
import type { Delivery } from './delivery.ts';
import { channelsFor, type StopCode } from '../domain/notice-settings.ts';
import { findingWords, pathOf } from './finding-words.ts';
import { type NoticeFacts, sentenceOf } from './notice-words.ts';
import type { PushSubscription, PushSubscriptions } from './push-subscriptions.ts';
import { isForDigest, type Quiet, sendAt } from './quiet.ts';
import type { Plan } from './sender.ts';
import { settingsOf } from './settings-projection.ts';
import { spokenDeadline } from './spoken-deadline.ts';
import { type DeliveryOver, type DeliveryStanding, standingOfDelivery } from './standing.ts';
import { officeFor, toldOffices } from './told-offices.ts';
import { type MailPart, writeMail } from './write-mail.ts';

/** What planning stands on. */
export interface PlanParts {
  readonly deliveries: Deliveries;
  readonly reader: ProjectionReader;
  readonly log: EventLog;
  readonly org: () => OrgView;
  readonly calendar: () => WorkCalendar;
  readonly processes: readonly ProcessDefinition[];
  readonly addresses: MailAddresses;
  readonly subscriptions: PushSubscriptions;
  readonly mailer: Mailer;
  readonly pusher: Pusher;
  /** `https://arenden.skolan.example`, by which browsers reach us. */
  readonly origin: () => string;
}

const stop = (code: StopCode): Plan => ({ kind: 'stop', code });

const quietOf = async (parts: PlanParts, personId: PersonId, now: Instant): Promise<Quiet> => {
  const org = parts.org();
  const held = org.assignments(personId, now).map(({ unitId }) => unitId);
  return {
    settings: (await settingsOf(parts.reader, personId)).settings,
    calendar: parts.calendar(),
    unitIds: held.filter((unitId) => org.unit(unitId)?.kind === 'skolenhet'),
  };
};

/** The case with every commit that is in the log now. */
const loadIn = async ({ log, processes }: PlanParts, caseId: CaseId): Promise<LoadedCase | undefined> =>
  replay(registryOf(processes), undefined, await log.readStream(streamId(caseId), 0));

type Stands = Extract<DeliveryStanding, { kind: 'stands' }>;

/** The deadline that it speaks of, when the recipient may know of it. */
const dueOf = async (parts: PlanParts, { notice, row, scope }: Stands, process: ProcessDefinition, at: Instant) => {
  const { processes } = parts;
  const knowing = { processes, org: parts.org(), at, load: (caseId: CaseId) => loadIn(parts, caseId) };
  const due = spokenDeadline(process, notice, row, await knownDeadlines(knowing, scope, row));
  return due && { due };
};

const findingFacts = (notice: NotificationDoc, org: OrgView): NoticeFacts => {
  const { kind = '', unitId = '' } = notice.finding ?? {};
  const unitName = org.unit(unitId as UnitId)?.name ?? '';
  return { notice, sentence: findingWords(notice.text, 'sv', unitName), path: pathOf({ kind, unitId }) };
};

/** All that may be said of it outside the app, or why it is not to be told any more. */
const factsOf = async (parts: PlanParts, delivery: Delivery, now: Instant): Promise<NoticeFacts | DeliveryOver> => {
  const { reader, log, processes } = parts;
  const org = parts.org();
  const { personId } = delivery;
  const standing = await standingOfDelivery(reader, org, delivery, now);
  if (standing.kind === 'over') return standing;
  if (standing.kind === 'finding') return findingFacts(standing.notice, org);
  const { notice, row, mayRead } = standing;
  const process = processes.find(({ id }) => id === row.processId);
  if (process === undefined) return { kind: 'over', code: 'no-process' };
  return {
    notice,
    caseNumber: row.caseNumber,
    texts: process.texts.sv,
    told: mayRead ? await toldOffices({ reader, log, org }, notice, row, now) : [],
    office: officeFor(org, row, personId, now),
    path: `/${mayRead ? 'arenden' : 'rapporter'}/${row.caseId}`,
    ...(await dueOf(parts, standing, process, now)),
  };
};

const isOver = (facts: NoticeFacts | DeliveryOver): facts is DeliveryOver => 'code' in facts;

/** The others that go in the same mail of the day: due by now, and still to be told. */
const companions = async (parts: PlanParts, { deliveryId, personId }: Delivery, quiet: Quiet, now: Instant) => {
  const open = await parts.deliveries.open({ personId });
  const due = open.filter(
    (other) =>
      isForDigest(quiet.settings, other) && other.deliveryId !== deliveryId && sendAt(quiet, other, now) <= now,
  );
  const found = await Promise.all(
    due.map(async (delivery) => ({ delivery, facts: await factsOf(parts, delivery, now) })),
  );
  return found.flatMap(({ delivery, facts }) => (isOver(facts) ? [] : [{ delivery, facts }]));
};

const planMail = async (
  parts: PlanParts,
  delivery: Delivery,
  facts: NoticeFacts,
  quiet: Quiet,
  now: Instant,
): Promise<Plan> => {
  const to = parts.addresses.mailOf(delivery.personId);
  if (to === undefined) return stop('no-address');
  const others = isForDigest(quiet.settings, delivery) ? await companions(parts, delivery, quiet, now) : [];
  const all = [{ delivery, facts }, ...others].sort((a, b) => (a.delivery.queuedAt < b.delivery.queuedAt ? -1 : 1));
  const mailParts = all.map(({ delivery: { deliveryId }, facts: told }): MailPart => ({ deliveryId, facts: told }));
  return {
    kind: 'send',
    with: all.map((one) => one.delivery),
    send: () => parts.mailer.send(writeMail(to, mailParts, parts.origin())),
  };
};

/** To all browsers of the person at once, for each may take as long as it likes up to the limit: sent when one has it. Those that have ended their subscription are forgotten. */
const pushToAll = async (
  { subscriptions, pusher }: PlanParts,
  { personId, deliveryId }: Delivery,
  facts: NoticeFacts,
): Promise<SendOutcome> => {
  const title = facts.notice.isUrgent ? 'Skyndsam: brådskande' : 'Skyndsam';
  const notice = { title, body: sentenceOf(facts), path: facts.path, tag: deliveryId };
  const sendTo = async (subscription: PushSubscription): Promise<readonly SendOutcome[]> => {
    const outcome = await pusher.send(subscription, notice);
    if (outcome.kind !== 'gone') return [outcome];
    await subscriptions.remove(personId, subscription.endpoint);
    return [];
  };
  const outcomes = (await Promise.all((await subscriptions.ofPerson(personId)).map(sendTo))).flat();
  const [first = { kind: 'needless', code: 'no-browser' } as const] = outcomes;
  return outcomes.find(({ kind }) => kind === 'sent') ?? outcomes.find(({ kind }) => kind === 'failed') ?? first;
};

const planPush = async (parts: PlanParts, delivery: Delivery, facts: NoticeFacts): Promise<Plan> =>
  (await parts.subscriptions.hasAny(delivery.personId))
    ? { kind: 'send', with: [delivery], send: () => pushToAll(parts, delivery, facts) }
    : stop('no-browser');

/** What is to be done about a delivery now, by how it stands with the case, the person's settings and the calendar. */
export const planDelivery =
  (parts: PlanParts) =>
  async (delivery: Delivery, now: Instant): Promise<Plan> => {
    const quiet = await quietOf(parts, delivery.personId, now);
    if (!channelsFor(quiet.settings, delivery.isUrgent).includes(delivery.channel)) return stop('not-wanted');
    const until = sendAt(quiet, delivery, now);
    if (until > now) {
      const standing = await standingOfDelivery(parts.reader, parts.org(), delivery, now);
      return standing.kind === 'over' ? stop(standing.code) : { kind: 'wait', until };
    }
    const facts = await factsOf(parts, delivery, now);
    if (isOver(facts)) return stop(facts.code);
    return delivery.channel === 'mail'
      ? planMail(parts, delivery, facts, quiet, now)
      : planPush(parts, delivery, facts);
  };
