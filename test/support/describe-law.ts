import { describe, expect, test } from 'vitest';
import { citeInSwedish } from '../../src/domain/legal-source.ts';
import type { ProcessDefinition } from '../../src/engine/process.ts';
import { sourcesOf } from '../../src/engine/sources.ts';
import { lawful } from '../../src/prove/law-page.ts';
import { readLawPage } from '../../src/prove/read-law-page.ts';

/** What holds of every process's LAW.md, and of the law that it tells beside its steps. */
export const describeLaw = (process: ProcessDefinition): void => {
  const sources = sourcesOf(process);

  describe(`the law of ${process.id}`, () => {
    test('is on its page, paragraph by paragraph, and carried out', () => {
      expect(lawful(process, readLawPage(process))).toEqual([]);
    });

    test.each(sources)('%s can be cited, and is told in plain words', (source) => {
      expect(citeInSwedish(source)).toMatch(/§|artikel/);
      expect(process.texts.sv.law[source]).toBeTruthy();
    });

    test('no paragraph is told that is not used', () => {
      expect(Object.keys(process.texts.sv.law).sort()).toEqual([...sources].sort());
    });
  });
};
