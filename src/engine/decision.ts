import type { Principal } from '../domain/principal.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { OutboxMessage } from '../log/commit.ts';
import type { CaseState } from './case-state.ts';
import type { CaseEvent } from './events.ts';

/** What somebody wants done in a case. `data` is whatever was sent: it is checked by the command's form here. */
export interface Command {
  readonly name: string;
  readonly data: unknown;
  readonly principal: Principal;
}

/** Yes, with everything that follows from it. */
export interface Decided {
  readonly kind: 'decided';
  readonly events: readonly CaseEvent[];
  readonly messages: readonly OutboxMessage[];
  /** The case after the events; its version is still the one before the commit. */
  readonly state: CaseState;
  /** Role or participant as which the person acted; `system` for the system. */
  readonly as: string;
}
/** A decision is a yes or a refusal; it never throws for what people may do wrong. */
export type Decision = Decided | { readonly kind: 'refused'; readonly refusal: Refusal };

/** A no. */
export const refused = (refusal: Refusal): Decision => ({ kind: 'refused', refusal });
