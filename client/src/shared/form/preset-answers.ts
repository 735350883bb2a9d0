import type { Field } from '../../../../src/contract/index.ts';
import { todayInStockholm } from '../ui/stockholm-time.ts';
import type { Values } from './form-values.ts';

/** Answers that the form itself gives beforehand: now, where it is nearly always now. */
export const presetAnswers = (fields: readonly Field[]): Values =>
  Object.fromEntries(
    fields
      .filter(({ preset }) => preset === 'now')
      .map(({ name, kind }) => [name, kind === 'date' ? todayInStockholm() : new Date().toISOString()]),
  );
