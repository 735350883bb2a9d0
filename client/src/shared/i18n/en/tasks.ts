import type { Translated } from '../messages.ts';
import type { tasks as swedish } from '../sv/tasks.ts';

export const tasks: Translated<typeof swedish> = {
  title: 'Cases',
};
