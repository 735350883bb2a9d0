import type { Actor } from '../../../src/engine/index.ts';

/** Who leads a school, an område or the huvudman's work. */
export const LEADERS: readonly Actor[] = [
  { role: 'rektor' },
  { role: 'bitr_rektor' },
  { role: 'skolchef' },
  { role: 'handlaggare' },
];

/** Whose turn it is: the role that was named for it, and above it where nobody holds that one. */
export const OWNER: readonly Actor[] = [
  { role: 'rektor', when: 'rektorOwns' },
  { role: 'bitr_rektor', when: 'rektorOwns' },
  { role: 'handlaggare', when: 'deskOwns' },
  { role: 'skolchef' },
  { role: 'handlaggare' },
];

/** Who reads it: whoever leads, and the registry. */
export const READERS: readonly Actor[] = [...LEADERS, { role: 'registrator' }];
