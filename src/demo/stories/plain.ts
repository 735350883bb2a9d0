import type { Story, Tale } from '../play.ts';
import { investigate, type Outcome } from './investigation.ts';
import { assign, receive, report } from './reception.ts';
import { close } from './remedies.ts';

/** Most cases end with something found; some do not, and a few have nothing to do with the school. */
export const someOutcome = ({ random }: Tale): Outcome =>
  random.weighted(
    ['konstaterad', 'ej_konstaterad', 'ej_samband'] as const,
    (outcome) => ({ konstaterad: 70, ej_konstaterad: 25, ej_samband: 3 })[outcome],
  );

/** From the report to an investigator. */
export function* begin(tale: Tale): Story {
  const areGuardiansInformed = yield* report(tale);
  yield* receive(tale, areGuardiansInformed);
  yield* assign(tale);
}

/** From beginning to end, without anything out of the ordinary. */
export function* plain(tale: Tale, outcome = someOutcome(tale)): Story {
  yield* begin(tale);
  yield* investigate(tale, outcome);
  yield* close(tale, outcome);
}
