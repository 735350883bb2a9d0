import type { IsoDate } from '../../../../src/domain/clock.ts';
import { defineProcess, type ProcessDefinition } from '../../../../src/engine/index.ts';
import { lostKeyMachine } from './machine.ts';
import { en, sv } from './texts.ts';

/** The least that a process can be, as a folder of its own: nothing in `src` knows it. */
export const lostKey: ProcessDefinition = defineProcess({
  id: 'lost-key',
  version: 1,
  series: 'NY',
  machine: lostKeyMachine,
  commands: {
    tell: {
      event: 'KeyLost',
      kind: 'start',
      who: [{ role: 'personal' }, { role: 'rektor' }],
      sources: ['AML 3:2'],
      form: {
        id: 'tell',
        fields: [
          { name: 'lostOn', kind: 'date', required: true, notInFuture: true },
          { name: 'door', kind: 'choice', required: true, options: ['hall', 'skap'] },
          { name: 'story', kind: 'longText', required: true },
        ],
      },
    },
    search: {
      event: 'PlaceSearched',
      kind: 'note',
      who: [{ participant: 'reporter' }, { role: 'rektor' }],
      sources: [],
      form: { id: 'search', fields: [{ name: 'where', kind: 'text', required: true }] },
    },
    find: { event: 'KeyFound', kind: 'forward', who: [{ role: 'rektor' }], sources: ['AML 3:2'] },
  },
  states: {
    missing: { owner: [{ role: 'rektor' }], sources: ['AML 3:2'] },
    found: { owner: [], sources: [], closes: true },
  },
  deadlines: [
    {
      ruleId: 'look',
      while: 'missing',
      basis: 'policy',
      source: 'AML 3:2',
      limit: { amount: 3, unit: 'workingDay' },
      remind: [],
      escalate: [{ after: { amount: 1, unit: 'workingDay' }, to: 'skolchef' }],
    },
  ],
  notifications: [],
  rulePacks: {
    by: 'lostOn',
    packs: [{ id: 'always', from: '2000-01-01' as IsoDate, to: null, verified: true, source: 'test' }],
  },
  options: {},
  restrictions: [],
  legalClock: { from: 'lostOn', source: 'AML 3:2' },
  readers: [{ role: 'rektor' }, { role: 'skolchef' }, { role: 'handlaggare' }],
  listFields: ['door'],
  texts: { sv, en },
});
