import { matchesName, nameParts } from '../../../../src/contract/index.ts';

/**
 * Those of an answer whose names fit what is typed now, as the server would find them: while the next answer is on its way the last one
 * is shown, and nobody else may stand under the finger.
 */
export const fitting = <Named extends { readonly name: string }>(
  people: readonly Named[],
  typed: string,
): readonly Named[] => {
  const asked = nameParts(typed);
  return people.filter(({ name }) => matchesName(nameParts(name), asked));
};
