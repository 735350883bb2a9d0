import type { Messages } from '../messages.ts';

/** Texts of client/src/features/notifications. */
export const notifications = {
  title: 'Inkorg',
  lead: 'Det som du har fått veta om ärenden. Det ligger kvar här tills du säger att du har sett det, och syns sedan nedanför.',
  bell: 'Inkorg',
  bellUnread: { one: 'Inkorg, {count} ny', other: 'Inkorg, {count} nya' },
  newest: 'Senaste nytt',
  all: 'Visa hela inkorgen',
  nothingNew: 'Inget nytt.',
  empty: 'Inkorgen är tom',
  emptyText: 'När något i ett ärende berör dig står det här.',
  unread: 'Nytt',
  acknowledge: 'Jag har sett det',
  acknowledgeOf: 'Jag har sett: {text}',
  acknowledgedAt: 'Du såg det {at}',
  urgent: 'Brådskande',
  openCase: 'Öppna ärende {number}',
  openThisCase: 'Öppna ärendet',
  openPage: 'Se vad det gäller',
  countUnread: { one: '{count} ny', other: '{count} nya' },
} as const satisfies Messages;
