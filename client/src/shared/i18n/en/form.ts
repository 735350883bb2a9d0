import type { Translated } from '../messages.ts';
import type { form as swedish } from '../sv/form.ts';

export const form: Translated<typeof swedish> = {};
