import { changeSettings } from '../../notifications/change-settings.ts';
import { settingsOf } from '../../notifications/settings-projection.ts';
import { may } from '../../policies/may.ts';
import type { MemberCall, MemberHandler, MemberRoute } from '../call.ts';
import type { AppDeps } from '../deps.ts';
import { noticeSettingsView } from '../presenters/notice-settings.ts';
import { HttpProblem } from '../problems.ts';
import { invalid } from '../refusal-problem.ts';

const mustMay = ({ directory }: AppDeps, { person, at }: MemberCall<MemberRoute>): void => {
  const target = { recipientId: person.personId };
  if (!may(person, 'notification.configure', target, directory.org(), at)) throw new HttpProblem('forbidden');
};

/** When and how I am told. */
export const myNotices =
  (deps: AppDeps): MemberHandler<'myNotices'> =>
  async (call) => {
    mustMay(deps, call);
    const { personId } = call.person;
    const { settings, isOwn } = await settingsOf(deps.projections, personId);
    const { subscriptions, pusher } = deps.notices;
    return {
      body: {
        settings: noticeSettingsView(settings),
        isOwn,
        mail: deps.directory.mailOf(personId) ?? null,
        browsers: [...(await subscriptions.idsOf(personId))],
        pushKey: pusher.publicKey,
      },
    };
  };

/** Choose when and how I am told; holds for what already waits. */
export const changeMyNotices =
  (deps: AppDeps): MemberHandler<'changeMyNotices'> =>
  async (call) => {
    mustMay(deps, call);
    await changeSettings(deps.log, { by: call.person.personId, at: call.at, settings: call.body });
    await deps.relay.caughtUp();
    return { body: undefined };
  };

/** Be told by this browser, if its push service is one that is known. */
export const addBrowser =
  (deps: AppDeps): MemberHandler<'addBrowser'> =>
  async (call) => {
    mustMay(deps, call);
    const { subscriptions, pusher } = deps.notices;
    if (!pusher.isAllowed(call.body.endpoint)) throw invalid('/endpoint', 'unknownPushService');
    await subscriptions.add(call.person.personId, call.body);
    return { body: undefined };
  };

/** Be told by this browser no more. What is not there, or somebody else's, is none. */
export const removeBrowser =
  (deps: AppDeps): MemberHandler<'removeBrowser'> =>
  async (call) => {
    mustMay(deps, call);
    await deps.notices.subscriptions.remove(call.person.personId, call.body.endpoint);
    return { body: undefined };
  };
