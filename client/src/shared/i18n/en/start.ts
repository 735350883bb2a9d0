import type { Translated } from '../messages.ts';
import type { start as swedish } from '../sv/start.ts';

export const start: Translated<typeof swedish> = {};
