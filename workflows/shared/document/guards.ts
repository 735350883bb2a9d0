import { isOpenMeasure } from '../measures.ts';
import { answer, dayIn } from '../read.ts';
import { PARTIES, type Party, SCHOOL_PARTIES } from './codes.ts';
import { type DocumentCall, type DocumentContext, inForce, type Participation } from './context.ts';
import { areEffectsKnown, canBeFollowedUp, isAnySet } from './followed-measures.ts';

type Guard = (call: DocumentCall) => boolean;

/** Who is to take part: at a school its children or pupils, guardians and staff; above it the schools' rektorer. */
const partiesOf = ({ level }: DocumentContext): readonly Party[] =>
  level === 'enhet' ? SCHOOL_PARTIES : PARTIES.filter((party) => party === 'rektorer');

const areAll = (context: DocumentContext, participation: Participation): boolean =>
  partiesOf(context).every((party) => participation[party] !== null);

/** What the state of the document says. Look at the context alone. */
export const standingGuards = {
  isPublished: ({ context }) => context.publishedVersion > 0,
  isNotPublished: ({ context }) => context.publishedVersion === 0,
} satisfies Record<string, Guard>;

/** What must be true first, each with a text. They hold as long as the data they look at is not there yet. */
export const requirementGuards = {
  materialIsThere: ({ context }) => context.hasMaterial,
  everybodyHasTakenPart: ({ context }) => areAll(context, context.takenPart),
  everybodyIsConsulted: ({ context }) => areAll(context, context.consulted),
  measuresAreSet: ({ context }) => isAnySet(context.measures),
  measureIsOpen: ({ context, event }) => isOpenMeasure(context.measures, event),
  measureIsToBeDone: ({ context, event }) => isOpenMeasure(inForce(context), event),
  measureStands: ({ context, event }) => canBeFollowedUp(inForce(context), event),
  validityFits: ({ event }) => {
    const [from, to] = [dayIn(event.data, 'validFrom'), dayIn(event.data, 'validTo')];
    return from === null || to === null || from < to;
  },
  effectsAreKnown: ({ context, event }) =>
    answer(event, 'reasonCode') === 'ersatt' ||
    answer(event, 'reasonCode') === 'upphort' ||
    areEffectsKnown(context.measures),
} satisfies Record<string, Guard>;
