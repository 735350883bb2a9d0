import { assign, setup } from 'xstate';
import type { MachineEvent, MachineInput } from '../../../../src/engine/index.ts';

/** A key is missing until it is found or the lock is changed. */
export const lostKeyMachine = setup({
  types: {} as { context: { readonly isTold: boolean }; input: MachineInput; events: MachineEvent },
  actions: { tell: assign({ isTold: true }), note: assign({}) },
}).createMachine({
  id: 'lostKey',
  context: { isTold: false },
  initial: 'missing',
  states: {
    missing: {
      on: {
        KeyLost: { actions: 'tell' },
        PlaceSearched: { actions: 'note' },
        KeyFound: 'found',
        'deadline.passed': {},
      },
    },
    found: {},
  },
});
