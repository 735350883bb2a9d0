import fc from 'fast-check';
import { expect, test } from 'vitest';
import { earlierRows, entriesOfWalk, entryId, type IdRange, placeOfEntry } from '../../src/projections/mongo/keys.ts';

const of = { name: 'g', generation: 3 };
const sign = fc.constantFrom('\0', '\u0001', '\u0002', '\u0003', '\u0005', 'a', '|', 'å', '\uffff', '👩');
const text = fc.string({ unit: sign, maxLength: 4 });
const bytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
const isWithin = ({ from, isOpen, to }: IdRange, id: string): boolean =>
  (isOpen ? bytes(id, from) > 0 : bytes(id, from) >= 0) && bytes(id, to) < 0;

test('PROJ-2 orders the keys of entries as sort and key are ordered, whatever they hold', () => {
  fc.assert(
    fc.property(text, text, text, text, (sortA, keyA, sortB, keyB) => {
      const id = (sort: string, key: string) => entryId(of, key, { index: 'i', group: 'x', sort });
      const wanted = bytes(sortA, sortB) || bytes(keyA, keyB);
      expect(Math.sign(bytes(id(sortA, keyA), id(sortB, keyB)))).toBe(Math.sign(wanted));
      expect(placeOfEntry(id(sortA, keyA))).toEqual({ sort: sortA, key: keyA });
    }),
    { numRuns: 500 },
  );
});

test('PROJ-3 finds within a walk what is of its group and between its ends, and nothing else', () => {
  fc.assert(
    fc.property(text, text, text, text, text, (group, other, from, to, sort) => {
      const range = entriesOfWalk(of, { index: 'i', group, from, to, limit: 1 });
      const id = entryId(of, 'k', { index: 'i', group: other, sort });
      expect(isWithin(range, id)).toBe(group === other && bytes(sort, from) >= 0 && bytes(sort, to) < 0);
      expect(isWithin(entriesOfWalk(of, { index: 'i', group, limit: 1 }), id)).toBe(group === other);
    }),
    { numRuns: 500 },
  );
});

test('PROJ-14 forgets the earlier generations of a group alone', () => {
  const id = (name: string, generation: number) =>
    entryId({ name, generation }, 'k', { index: 'i', group: '', sort: '' });
  expect(
    [id('g', 0), id('g', 2), id('g', 3), id('g', 12), id('f', 0), id('gg', 0), id('h', 0)].map((one) =>
      isWithin(earlierRows(of), one),
    ),
  ).toEqual([true, true, false, false, false, false, false]);
});

test('PROJ-1 refuses a key that holds half a character, which would be another key in the database', () => {
  expect(() => entryId(of, '\ud83d', { index: 'i', group: '', sort: '' })).toThrow(TypeError);
});
