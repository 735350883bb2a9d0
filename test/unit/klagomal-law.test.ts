import { expect, test } from 'vitest';
import { klagomal } from '../../workflows/klagomal/index.ts';
import { describeLaw } from '../support/describe-law.ts';

describeLaw(klagomal);

test('no number of days is called statute: the paragraph has none', () => {
  expect(new Set(klagomal.deadlines.map(({ basis }) => basis))).toEqual(new Set(['policy']));
});
