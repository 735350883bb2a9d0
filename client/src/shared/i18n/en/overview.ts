import type { Translated } from '../messages.ts';
import type { overview as swedish } from '../sv/overview.ts';

export const overview: Translated<typeof swedish> = {
  title: 'Overview',
};
