import type { Translated } from '../messages.ts';
import type { deadlines as swedish } from '../sv/deadlines.ts';

export const deadlines: Translated<typeof swedish> = {
  title: 'Deadlines',
};
