import type { Publication } from '../../../src/engine/index.ts';

const WRITTEN = ['gatherMaterial', 'writeDraft', 'analyse'];
const DECIDED = ['decide', 'publish'];

/**
 * What of a document is read outside. `before`: what it begins with; `concludes`: whether it has conclusions in words beside its
 * measures; `popular`: whether it has a short version.
 */
export const publicationOf = (
  own: { readonly before?: readonly string[]; readonly concludes?: true; readonly popular?: true } = {},
): Publication => ({
  parts: [
    ...[...(own.before ?? []), ...WRITTEN].map((command) => ({ command })),
    { command: 'proposeMeasures', isEvery: true },
    ...[...(own.concludes ? ['drawConclusions'] : []), ...DECIDED].map((command) => ({ command })),
  ],
  decidedBy: 'decide',
  figuresOf: 'periodOf',
  ...(own.popular && { popular: 'writePopularVersion' }),
});
