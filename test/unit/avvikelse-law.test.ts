import { expect, test } from 'vitest';
import { avvikelse } from '../../workflows/avvikelse/index.ts';
import { describeLaw } from '../support/describe-law.ts';

describeLaw(avvikelse);

test('no number of days is called statute: the acts have none', () => {
  expect(new Set(avvikelse.deadlines.map(({ basis }) => basis))).toEqual(new Set(['policy']));
});
