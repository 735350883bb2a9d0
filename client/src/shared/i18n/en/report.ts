import type { Translated } from '../messages.ts';
import type { report as swedish } from '../sv/report.ts';

export const report: Translated<typeof swedish> = {};
