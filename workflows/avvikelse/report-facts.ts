import type { Role } from '../../src/domain/principal.ts';
import type { MachineEvent } from '../../src/engine/index.ts';
import { answer } from '../shared/read.ts';

// Whose act or omission is in question, as an event tells it. The roster is believed before the tick in a box.

const LEADERS: readonly Role[] = ['rektor', 'bitr_rektor', 'skolchef'];
const rolesOf = ({ facts }: MachineEvent): readonly Role[] => facts.barredRoles ?? [];

const whose = (event: MachineEvent): string | null => answer(event, 'conduct') ?? answer(event, 'accusedKind');

/** Somebody who stands for the huvudman. @source FL 16 */
export const isAboutHuvudman = (event: MachineEvent): boolean =>
  whose(event) === 'huvudman' || rolesOf(event).includes('skolchef');

/** Somebody who leads the school, or leads those who do: the school can no longer handle the case. @source FL 16 */
export const isAboutLeadership = (event: MachineEvent): boolean =>
  whose(event) === 'rektor' || isAboutHuvudman(event) || rolesOf(event).some((role) => LEADERS.includes(role));
