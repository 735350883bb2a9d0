import type { Translated } from '../messages.ts';
import type { caseTexts as swedish } from '../sv/case.ts';

export const caseTexts: Translated<typeof swedish> = {
  title: 'Case',
};
