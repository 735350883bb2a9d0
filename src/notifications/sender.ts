import type { Instant } from '../domain/clock.ts';
import { createTurn, type TurnTaker } from '../engine/lease.ts';
import { createPeriodic, type Periodic } from '../engine/periodic.ts';
import { type RetryPolicy, retryAt } from './backoff.ts';
import type { SendOutcome } from './channel.ts';
import type { Deliveries } from './deliveries.ts';
import { type Delivery, isDue, positionOf } from './delivery.ts';
import { type Channel, CHANNELS, type StopCode } from '../domain/notice-settings.ts';

/** What is to be done about a delivery now. */
export type Plan =
  | { readonly kind: 'stop'; readonly code: StopCode }
  | { readonly kind: 'wait'; readonly until: Instant }
  /** `with`: deliveries that go in the same mail, itself among them. */
  | { readonly kind: 'send'; readonly with: readonly Delivery[]; readonly send: () => Promise<SendOutcome> };

/** What a sender is built of. Its lease is longer than any sending takes. */
export interface SenderParts extends TurnTaker {
  readonly deliveries: Deliveries;
  readonly plan: (delivery: Delivery, now: Instant) => Promise<Plan>;
  /** Position up to which the projections have read: what they do not know yet is not sent. */
  readonly projected: () => Promise<number>;
  readonly retry: RetryPolicy;
  /** Told of what went wrong, without content. */
  readonly onError: (what: string, error: unknown) => void;
  /** True from when the program ends: what is begun is ended, and no more is taken. */
  readonly isStopped: () => boolean;
}

const BATCH = 25;

/** What came of a delivery: done with for now, left as it is, or its channel takes nothing now. */
type Step = 'done' | 'left' | 'down';

const settle = async (
  { deliveries, clock, retry }: SenderParts,
  sent: readonly Delivery[],
  outcome: SendOutcome,
): Promise<void> => {
  const now = clock();
  const ids = sent.map(({ deliveryId }) => deliveryId);
  if (outcome.kind === 'sent') return deliveries.change(ids, { status: 'sent' }, now);
  if (outcome.kind === 'needless') return deliveries.change(ids, { status: 'stopped', code: outcome.code }, now);
  const { code } = outcome;
  if (outcome.kind === 'refused') return deliveries.change(ids, { status: 'dead', code }, now);
  for (const { deliveryId, attempts } of sent) {
    const status = attempts + 1 >= retry.attempts ? 'dead' : 'failed';
    await deliveries.change([deliveryId], { status, code }, now);
  }
};

/** A bug in sending is a failure of this attempt. */
const sendSafely = async (parts: SenderParts, plan: Plan & { readonly kind: 'send' }): Promise<SendOutcome> => {
  try {
    return await plan.send();
  } catch (error) {
    parts.onError(`deliveries ${plan.with.map(({ deliveryId }) => deliveryId).join(' ')}`, error);
    return { kind: 'failed', code: 'internal', isDown: false };
  }
};

/** What is sent is sent, and a store that failed once is not a mail that failed: it is told twice before it counts as an error. */
const settleSurely = (parts: SenderParts, sent: readonly Delivery[], outcome: SendOutcome): Promise<void> =>
  settle(parts, sent, outcome).catch(() => settle(parts, sent, outcome));

/** An attempt is counted, and the next put off, before anything is sent: a crash meanwhile is an attempt like any other. */
const attempt = async (parts: SenderParts, plan: Plan & { readonly kind: 'send' }): Promise<Step> => {
  const { deliveries, retry, clock } = parts;
  const now = clock();
  const claims = plan.with.map(({ deliveryId, attempts }) => ({
    ...{ deliveryId, attempts },
    nextAt: retryAt(retry, deliveryId, attempts + 1, now),
  }));
  const claimed = new Set(await deliveries.claim(claims, now));
  // Somebody has stopped or tried one of them in this very moment: it is looked at again without it.
  if (claimed.size < claims.length) return 'left';
  // This node has stood still for so long that another may be at the next attempt.
  if (claims.some(({ nextAt }) => nextAt <= clock())) return 'left';
  const outcome = await sendSafely(parts, plan);
  await settleSurely(parts, plan.with, outcome);
  return outcome.kind === 'failed' && outcome.isDown ? 'down' : 'done';
};

const takeStep = async (parts: SenderParts, delivery: Delivery): Promise<Step> => {
  const { deliveries, clock } = parts;
  const now = clock();
  const plan = await parts.plan(delivery, now);
  switch (plan.kind) {
    case 'stop':
      await deliveries.change([delivery.deliveryId], { status: 'stopped', code: plan.code }, now);
      return 'done';
    case 'wait':
      await deliveries.change([delivery.deliveryId], { status: 'waiting', nextAt: plan.until }, now);
      return 'done';
    case 'send':
      return attempt(parts, plan);
  }
};

/** A bug in one delivery holds up no other: it counts as a failure, and is tried again like one. */
const stepSafely = async (parts: SenderParts, delivery: Delivery): Promise<Step> => {
  try {
    return await takeStep(parts, delivery);
  } catch (error) {
    parts.onError(`delivery ${delivery.deliveryId}`, error);
    const { deliveryId, attempts } = delivery;
    const now = parts.clock();
    const nextAt = retryAt(parts.retry, deliveryId, attempts + 1, now);
    const claimed = await parts.deliveries.claim([{ deliveryId, attempts, nextAt }], now);
    // The attempt was counted before it went wrong, and may have been sent: it stays as it is until the next.
    if (claimed.length === 0) return 'left';
    await settle(parts, [delivery], { kind: 'failed', code: 'internal', isDown: false });
    return 'done';
  }
};

interface Round {
  readonly done: number;
  readonly isDown: boolean;
}

const round = async (parts: SenderParts, channel: Channel): Promise<Round> => {
  const { deliveries, clock } = parts;
  const turn = createTurn(parts, 'notice-sender');
  const projected = await parts.projected();
  let done = 0;
  for (const { deliveryId } of await deliveries.due(channel, clock(), BATCH)) {
    if (parts.isStopped()) return { done: 0, isDown: false };
    if ((await turn.take()) === undefined) break;
    const delivery = await deliveries.get(deliveryId); // one before it may have taken it along
    if (delivery === undefined || !isDue(delivery, clock()) || positionOf(delivery) > projected) continue;
    const step = await stepSafely(parts, delivery);
    if (step === 'down') return { done, isDown: true };
    if (step === 'done') done += 1;
  }
  return { done, isDown: false };
};

const sendBy = async (parts: SenderParts, channel: Channel): Promise<number> => {
  let all = 0;
  for (;;) {
    const { done, isDown } = await round(parts, channel);
    all += done;
    if (done === 0 || isDown) return all;
  }
};

/**
 * Sends everything that is due now, while this node holds the lease. Gives the number of deliveries that it was done with, sent or
 * not. Run twice, or on two nodes, it sends nothing twice; after a crash between sending and marking, the same mail once more.
 * A channel that is down is left alone until the next time, and holds up no other.
 */
export const sendDue = async (parts: SenderParts): Promise<number> => {
  let all = 0;
  for (const channel of CHANNELS) all += await sendBy(parts, channel);
  return all;
};

/** Sends what is due. */
export const createSender = (parts: Omit<SenderParts, 'isStopped'>): Periodic =>
  createPeriodic(
    (isStopped) => sendDue({ ...parts, isStopped }),
    (error) => parts.onError('notices', error),
  );
