import type { Role } from '../domain/principal.ts';

/** Who works in or for the schools and has the duty to report. Not the nämnd, which oversees, nor the admin, who only runs the system. */
export const STAFF = [
  'personal',
  'rektor',
  'bitr_rektor',
  'utredare',
  'skolchef',
  'handlaggare',
  'registrator',
] as const satisfies readonly Role[];

/** Who oversees the cases below the level at which the role is held. */
export const OVERSEERS = [
  'rektor',
  'bitr_rektor',
  'skolchef',
  'handlaggare',
  'registrator',
] as const satisfies readonly Role[];

/** The huvudman's own people. */
export const HUVUDMAN = ['skolchef', 'handlaggare', 'registrator'] as const satisfies readonly Role[];

/** Whether the role oversees. */
export const isOverseer = (role: Role): boolean => (OVERSEERS as readonly Role[]).includes(role);
