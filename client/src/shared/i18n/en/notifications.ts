import type { Translated } from '../messages.ts';
import type { notifications as swedish } from '../sv/notifications.ts';

export const notifications: Translated<typeof swedish> = {
  title: 'Inbox',
};
