import { expect, test } from 'vitest';
import type { Json } from '../../../src/domain/json.ts';
import { canonicalJson } from '../../../src/log/hash.ts';

test.each<[string, Json, string]>([
  [
    'keys by UTF-16 units',
    { b: 1, a: 2, '10': 3, '9': 4, å: 5, '😀': 6, '\ufb33': 7 },
    '{"10":3,"9":4,"a":2,"b":1,"å":5,"😀":6,"\ufb33":7}',
  ],
  [
    'numbers as ECMAScript writes them',
    [1e21, 1e-7, 0.1, -0, 333333333.33333329],
    '[1e+21,1e-7,0.1,0,333333333.3333333]',
  ],
  ['only what must be is escaped', '\u20ac$\u000f\nA\'B"\\/\u2028', '"\u20ac$\\u000f\\nA\'B\\"\\\\/\u2028"'],
  ['a lone surrogate is escaped, a pair is not', '\ud800😀', '"\\ud800😀"'],
  ['undefined members are dropped', { a: undefined, b: [null, true] }, '{"b":[null,true]}'],
  ['__proto__ is a key as any other', JSON.parse('{"__proto__":{"a":1}}') as Json, '{"__proto__":{"a":1}}'],
])('canonical JSON: %s', (_, value, text) => expect(canonicalJson(value)).toBe(text));
