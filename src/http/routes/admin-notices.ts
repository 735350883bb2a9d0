import { randomUUID } from 'node:crypto';
import type { Instant } from '../../domain/clock.ts';
import { changeDefaults } from '../../notifications/change-settings.ts';
import { BadDeliveryCursor } from '../../notifications/deliveries.ts';
import { defaultSettings } from '../../notifications/settings-projection.ts';
import { writeTestMail } from '../../notifications/write-mail.ts';
import { may } from '../../policies/may.ts';
import type { DeliveryTargets } from '../../policies/delivery.ts';
import type { MemberCall, MemberHandler, MemberRoute } from '../call.ts';
import type { AppDeps } from '../deps.ts';
import { deliveryView } from '../presenters/delivery.ts';
import { noticeSettingsView } from '../presenters/notice-settings.ts';
import { HttpProblem } from '../problems.ts';
import { invalid } from '../refusal-problem.ts';

const mustMay = (
  { directory }: AppDeps,
  { person, at }: MemberCall<MemberRoute>,
  action: keyof DeliveryTargets,
): void => {
  if (!may(person, action, undefined, directory.org(), at)) throw new HttpProblem('forbidden');
};

const withoutMail = ({ directory }: AppDeps, at: Instant): number =>
  [...directory.people()].filter(
    ({ personId, kind, mail }) => kind === 'staff' && !mail && directory.org().assignments(personId, at).length > 0,
  ).length;

/** How many deliveries stand how, how many have no address, and by what mail goes. */
export const notices =
  (deps: AppDeps): MemberHandler<'notices'> =>
  async (call) => {
    mustMay(deps, call, 'delivery.read');
    const { deliveries: log, mailer } = deps.notices;
    const defaults = noticeSettingsView(await defaultSettings(deps.projections));
    const counts = { ...(await log.counts()) };
    return { body: { counts, withoutMail: withoutMail(deps, call.at), mailBy: mailer.kind, defaults } };
  };

const cursorProblem = (error: unknown): never => {
  throw error instanceof BadDeliveryCursor ? invalid('/cursor', 'unknownCursor') : error;
};

/** The log of deliveries, the newest first. */
export const deliveries =
  (deps: AppDeps): MemberHandler<'deliveries'> =>
  async (call) => {
    mustMay(deps, call, 'delivery.read');
    const { items, next } = await deps.notices.deliveries.page(call.query).catch(cursorProblem);
    return {
      body: { items: items.map((one) => deliveryView(one, deps.directory)), ...(next !== undefined && { next }) },
    };
  };

/** Dead ones again, or given up. One that is not there is 404; one that is no longer dead stays as it is. */
export const settleDead =
  (deps: AppDeps): MemberHandler<'settleDead'> =>
  async (call) => {
    mustMay(deps, call, 'delivery.settle');
    const { decision, deliveryId } = call.body;
    const log = deps.notices.deliveries;
    if (deliveryId !== undefined && (await log.get(deliveryId)) === undefined) throw new HttpProblem('not-found');
    return { body: { settled: await log.settleDead(deliveryId ?? 'all', decision, call.at) } };
  };

/** A mail to oneself, at once and whatever the hour. */
export const sendTestMail =
  (deps: AppDeps): MemberHandler<'sendTestMail'> =>
  async (call) => {
    mustMay(deps, call, 'delivery.test');
    const to = deps.directory.mailOf(call.person.personId);
    if (to === undefined) throw invalid('/mail', 'noMailAddress');
    const { mailer, origin } = deps.notices;
    const outcome = await mailer.send(writeTestMail(to, randomUUID(), origin()));
    return { body: outcome.kind === 'sent' ? { isSent: true } : { isSent: false, code: outcome.code } };
  };

/** What holds for whoever has chosen nothing. */
export const changeNoticeDefaults =
  (deps: AppDeps): MemberHandler<'changeNoticeDefaults'> =>
  async (call) => {
    mustMay(deps, call, 'delivery.setDefaults');
    await changeDefaults(deps.log, { by: call.person.personId, at: call.at, settings: call.body });
    await deps.relay.caughtUp();
    return { body: undefined };
  };
