import type { Role } from '../../src/domain/principal.ts';
import type { MachineEvent } from '../../src/engine/index.ts';
import { answer, codesIn } from '../shared/read.ts';

// What a complaint says about who is criticised and where it has been. The roster is believed before the box that was ticked.

const LEADERS: readonly Role[] = ['rektor', 'bitr_rektor', 'skolchef'];
const rolesOfCriticised = ({ facts }: MachineEvent): readonly Role[] => facts.barredRoles ?? [];
const kind = (event: MachineEvent): string => answer(event, 'criticisedKind') ?? '';

/** Somebody who stands for the huvudman is criticised. */
export const criticisesHuvudman = (event: MachineEvent): boolean =>
  kind(event) === 'huvudman' || rolesOfCriticised(event).includes('skolchef');

/** Somebody who leads the school, or leads those who do, is criticised: the school can no longer handle it. @source FL 16 */
export const criticisesLeadership = (event: MachineEvent): boolean =>
  kind(event) === 'rektor' ||
  criticisesHuvudman(event) ||
  rolesOfCriticised(event).some((role) => LEADERS.includes(role));

/** The school has had it, may not have it, or Skolinspektionen has handed it over. @source SL 26:3b */
export const beginsAtHuvudman = (event: MachineEvent): boolean =>
  criticisesLeadership(event) ||
  answer(event, 'channel') === 'skolinspektionen' ||
  codesIn(event, 'raisedWith').some((level) => level === 'rektor' || level === 'huvudman');
