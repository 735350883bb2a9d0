import type { Translated } from '../messages.ts';
import type { admin as swedish } from '../sv/admin.ts';

export const admin: Translated<typeof swedish> = {
  title: 'Administration',
};
