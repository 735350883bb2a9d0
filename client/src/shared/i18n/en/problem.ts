import type { Translated } from '../messages.ts';
import type { problem as swedish } from '../sv/problem.ts';

export const problem: Translated<typeof swedish> = {
  'not-found': 'It does not exist, or you have no access to it.',
  forbidden: 'Your role may not do this.',
  'unknown-command': 'This cannot be done in a case of this kind.',
  'event-not-permitted': 'The case has moved on, so this cannot be done now. Reload and see what comes next.',
  'requirement-not-met': 'Something must be done first.',
  'validation-failed': 'Something needs correcting before it can be sent.',
  'version-conflict':
    'Somebody else changed the case while you were writing. Your text is still here. Read what is new, then send again.',
  'version-required': 'The page is out of date. Reload it and try again.',
  'key-required': 'The page is out of date. Reload it and try again.',
  'key-reused': 'What you sent before has already arrived.',
  'too-large': 'The text is too long to be saved. Shorten it and try again.',
  'case-erased': 'The case has been erased. Its content no longer exists.',
  malformed: 'The server did not understand what was sent. Reload the page and try again.',
  'not-logged-in': 'You are not logged in.',
  'login-failed': 'Wrong username or password.',
  csrf: 'Your login was renewed elsewhere. Try again.',
  'too-many-attempts': 'Too many attempts from here. Wait a while.',
  'setup-closed': 'Skyndsam is already set up. Log in instead.',
  internal: 'Something failed on the server. Nothing you wrote has been removed. Try again in a while.',
  unavailable:
    'The server cannot reach its database just now. Nothing you wrote has been removed. Try again in a while.',
  offline: 'No contact with the server. Check the network and try again.',
  unexpected: 'Something failed in the page. Reload it and try again.',
  waitMinutes: { one: 'Try again in {count} minute.', other: 'Try again in {count} minutes.' },
  waitHours: { one: 'Try again in {count} hour.', other: 'Try again in {count} hours.' },
  waitSeconds: { one: 'Try again in {count} second.', other: 'Try again in {count} seconds.' },
};
