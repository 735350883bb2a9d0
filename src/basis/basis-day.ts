import { addDays, dayOf } from '../domain/calendar.ts';
import type { Instant, IsoDate } from '../domain/clock.ts';
import type { Publication } from '../engine/process.ts';

/** A command that was given in a document, as its timeline has it. */
export interface Given {
  readonly version: number;
  readonly command: string;
  readonly at: Instant;
}

/** As of when a document's basis is. */
export interface BasisDay {
  /** The day whose end the numbers are as of: over, so that they are the same for ever. */
  readonly asOf: IsoDate;
  /** The decision by which it is frozen; undefined while the document is worked on. */
  readonly decision: Given | undefined;
  /** How many times the document has been decided so far. */
  readonly decisions: number;
}

/** The newest day whose numbers never change: the one before the instant's own, in Stockholm. */
export const newestFixedDay = (at: Instant): IsoDate => addDays(dayOf(at), -1);

/**
 * The day of the basis: frozen at a decision to what whoever decided could see, the newest fixed day then; and the newest fixed day now
 * as long as there is no decision, or work has begun anew since. `wanted`: the basis of that decision, from 1; undefined when there is none such.
 */
export const basisDay = (
  given: readonly Given[],
  { decidedBy, basis }: Pick<Publication, 'decidedBy' | 'basis'>,
  at: Instant,
  wanted?: number,
): BasisDay | undefined => {
  const all = given.filter(({ command }) => command === decidedBy);
  const last = all.at(-1);
  const isReopened = given.some(
    ({ command, version }) => basis?.reopenedBy.includes(command) === true && version > (last?.version ?? 0),
  );
  const decision = wanted === undefined ? (isReopened ? undefined : last) : all[wanted - 1];
  if (wanted !== undefined && decision === undefined) return undefined;
  return { asOf: newestFixedDay(decision?.at ?? at), decision, decisions: all.length };
};
