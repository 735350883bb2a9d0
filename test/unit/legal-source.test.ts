import { expect, it } from 'vitest';
import { citeInSwedish, type LegalSource } from '../../src/domain/legal-source.ts';

it.each<[LegalSource, string]>([
  ['SL 6:10', '6 kap. 10 § skollagen (2010:800)'],
  ['SL 6a:10', '6 a kap. 10 § skollagen (2010:800)'],
  ['SL 6 a:10', '6 a kap. 10 § skollagen (2010:800)'],
  ['SL 4:7-8', '4 kap. 7–8 §§ skollagen (2010:800)'],
  ['SL 7:19a', '7 kap. 19 a § skollagen (2010:800)'],
  ['AML 3:3a', '3 kap. 3 a § arbetsmiljölagen (1977:1160)'],
  ['FL 16', '16 § förvaltningslagen (2017:900)'],
  ['DL 2:7', '2 kap. 7 § diskrimineringslagen (2008:567)'],
  ['GDPR 33', 'artikel 33 i dataskyddsförordningen (EU 2016/679)'],
  ['GDPR 34:3', 'artikel 34.3 i dataskyddsförordningen (EU 2016/679)'],
])('writes %s as %s', (source, cited) => {
  expect(citeInSwedish(source)).toBe(cited);
});

it.each(['XX 1:1', 'SL', 'SL ', 'SL 6:', 'SL kap 6', ''])('refuses %j', (source) => {
  expect(() => citeInSwedish(source as LegalSource)).toThrow(TypeError);
});
