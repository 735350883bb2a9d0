import type { Translated } from '../messages.ts';
import type { live as swedish } from '../sv/live.ts';

export const live: Translated<typeof swedish> = {
  updated: 'The list was updated',
  lost: 'The connection was lost – trying again',
  restored: 'Connected again',
};
