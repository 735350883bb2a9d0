import type { DecidedMeasure, DocumentProposals, Publication } from '../../../src/engine/index.ts';
import { documentOf } from './context.ts';
import type { FollowedMeasure } from './followed-measures.ts';

type Part = Publication['parts'][number];

const WRITTEN = ['gatherMaterial', 'writeDraft', 'analyse'];
const DECIDED = ['decide', 'publish'];

const STANDINGS = { pagar: 'underway', klar: 'done', struken: 'struck' } as const satisfies Record<
  FollowedMeasure['status'],
  DecidedMeasure['standing']
>;

const decidedMeasure = ({ number, status, dueOn, followUpOn, effect }: FollowedMeasure): DecidedMeasure => ({
  ...{ number, dueOn, followUpOn, effect },
  standing: STANDINGS[status],
});

/** What stands beside the writing of every document; `proposals` where what recurs is put before the writer. */
const basisOf = (proposals: DocumentProposals | undefined): NonNullable<Publication['basis']> => ({
  known: (json) => {
    const { earlier, measures } = documentOf(json);
    return { earlier, measures: measures.map(decidedMeasure) };
  },
  measures: { command: 'proposeMeasures', field: 'measures', what: 'what' },
  effect: { command: 'followUpMeasure', measure: 'measure', field: 'effect', seen: 'seen' },
  reopenedBy: ['revise'],
  ...(proposals && { proposals }),
});

/**
 * What of a document is read outside. `before`: what it begins with; `concludes`: whether it has conclusions in words beside its
 * measures; `popular`: whether it has a short version; `proposals`: what recurs and is put before the writer.
 */
export const publicationOf = (
  own: {
    readonly before?: readonly Part[];
    readonly concludes?: true;
    readonly popular?: true;
    readonly proposals?: DocumentProposals;
  } = {},
): Publication => ({
  parts: [
    ...(own.before ?? []),
    ...WRITTEN.map((command) => ({ command })),
    { command: 'proposeMeasures', isEvery: true },
    ...[...(own.concludes ? ['drawConclusions'] : []), ...DECIDED].map((command) => ({ command })),
  ],
  decidedBy: 'decide',
  figuresOf: 'periodOf',
  basis: basisOf(own.proposals),
  ...(own.popular && { popular: 'writePopularVersion' }),
});
