import { expect, test } from 'vitest';
import { krankning } from '../../workflows/krankning/index.ts';
import { describeLaw } from '../support/describe-law.ts';

describeLaw(krankning);

test('no number of days is called statute: the chapter has none', () => {
  expect(new Set(krankning.deadlines.map(({ basis }) => basis))).toEqual(new Set(['policy']));
});
