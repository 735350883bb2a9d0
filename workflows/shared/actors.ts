import type { Actor } from '../../src/engine/index.ts';

/** Everybody employed: for what is each person's own duty. */
export const STAFF: readonly Actor[] = [
  { role: 'personal' },
  { role: 'utredare' },
  { role: 'bitr_rektor' },
  { role: 'rektor' },
  { role: 'skolchef' },
  { role: 'handlaggare' },
  { role: 'registrator' },
];

export const REPORTER: Actor = { participant: 'reporter' };
export const REGISTRATOR: Actor = { role: 'registrator' };
/** Whoever a decided measure waits for. */
export const MEASURE_OWNER: Actor = { task: true };
