import type { OpenCases } from './somebody.ts';

/** A report of kränkande behandling as a teacher at Ekans skola would send it, with what a test wants otherwise. */
export const krankningReport = (data: object = {}, more: Partial<OpenCases> = {}): OpenCases => ({
  processId: 'krankning',
  command: 'report',
  unitId: 'ekan',
  data: {
    happenedAt: '2026-08-17T07:10:00Z',
    noticedAt: '2026-08-17T07:40:00Z',
    exposed: [{ personId: 'elev.alva' }],
    skolform: 'grundskola',
    accusedKind: 'elev',
    accused: [{ personId: 'elev.bo' }],
    place: 'skolgard',
    types: ['fysisk'],
    what: 'Knuffades omkull på rasten och blev skrattad åt.',
    needsProtection: false,
    ...data,
  },
  ...more,
});
