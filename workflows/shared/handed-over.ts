import type { Field } from '../../src/domain/form.ts';

// What one unit tells another to which a child goes, and what comes back: said alike in the case that is left and in the one that is opened.

/** How a unit follows up what another has handed over to it. */
export const WAYS_TO_FOLLOW_UP = ['samtal', 'observation', 'kontakt_hemmet', 'kollegor'] as const;
/** What the unit that followed up suggests to the one that has the case. */
export const PROPOSALS = ['inget_mer', 'ny_bedomning', 'fortsatt_har'] as const;
/** Why a follow-up was given back undone. */
export const RETURN_REASONS = ['gar_inte_har', 'flyttat_vidare', 'annat'] as const;

/** What the receiving unit is told: this and nothing else of the case. @source SL 3:12j */
export const HANDED_OVER: readonly Field[] = [
  { name: 'child', kind: 'person', required: true, from: 'pupils' },
  { name: 'handedOverOn', kind: 'date', required: true, notInFuture: true, source: 'SL 3:12j' },
  { name: 'what', kind: 'longText', required: true },
  { name: 'ways', kind: 'choices', required: true, options: WAYS_TO_FOLLOW_UP },
  { name: 'how', kind: 'longText' },
  { name: 'dueOn', kind: 'date', required: true, notInPast: true },
  { name: 'needsToKnow', kind: 'longText', required: true, source: 'SL 3:12j' },
];

/** Open answers of the unit that followed up, which go back to the case: the same names there and here. */
export const RETURNED = ['followedUpOn', 'childHeard', 'stopped', 'proposal', 'reasonCode'] as const;
