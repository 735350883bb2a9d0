import type { Translated } from '../messages.ts';
import type { notifications as swedish } from '../sv/notifications.ts';

export const notifications: Translated<typeof swedish> = {
  title: 'Inbox',
  lead: 'What you have been told about cases. It stays here until you say that you have seen it, and below after that.',
  bell: 'Inbox',
  bellUnread: { one: 'Inbox, {count} new', other: 'Inbox, {count} new' },
  newest: 'Latest news',
  all: 'Show the whole inbox',
  nothingNew: 'Nothing new.',
  empty: 'The inbox is empty',
  emptyText: 'When something in a case concerns you it appears here.',
  unread: 'New',
  acknowledge: 'I have seen it',
  acknowledgeOf: 'I have seen: {text}',
  acknowledgedAt: 'You saw it {at}',
  urgent: 'Urgent',
  openCase: 'Open case {number}',
  openThisCase: 'Open the case',
  openPage: 'See what it is about',
  countUnread: { one: '{count} new', other: '{count} new' },
};
