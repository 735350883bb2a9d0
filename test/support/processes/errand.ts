import { setup } from 'xstate';
import type { IsoDate } from '../../../src/domain/clock.ts';
import type { ProcessTexts } from '../../../src/domain/texts.ts';
import {
  type Actor,
  defineProcess,
  type MachineEvent,
  type MachineInput,
  type ProcessDefinition,
} from '../../../src/engine/index.ts';

/** A machine of three steps; `extra` states and other ways can be planted in it. */
export const errandMachine = (extra: object = {}, ways: object = {}): ProcessDefinition['machine'] =>
  setup({
    types: {} as { context: MachineInput; input: MachineInput; events: MachineEvent },
    guards: {
      isAnswered: ({ event }) => event.data['says'] !== 'nothing',
      never: () => false,
      rektorCriticised: () => false,
    },
  }).createMachine({
    id: 'errand',
    type: 'parallel',
    context: ({ input }: { input: MachineInput }) => input,
    states: {
      main: {
        initial: 'draft',
        states: {
          draft: { on: { Asked: 'asked' } },
          asked: { on: { Answered: { guard: 'isAnswered', target: 'answered' }, ...pick(ways, 'Answered') } },
          answered: { on: { Closed: 'closed', ...pick(ways, 'Closed') } },
          closed: {},
          ...extra,
        },
      },
    },
  } as never) as unknown as ProcessDefinition['machine'];

const pick = (ways: object, name: string): object =>
  name in ways ? { [name]: (ways as Record<string, unknown>)[name] } : {};

const rektor: Actor = { role: 'rektor' };
const above: Actor = { role: 'skolchef' };
const texts: ProcessTexts = {
  name: 'Ärende',
  summary: 'En fråga och ett svar.',
  states: {
    main: { title: 'Ärende' },
    'main.draft': { title: 'Utkast' },
    'main.asked': { title: 'Frågat' },
    'main.answered': { title: 'Besvarat' },
    'main.closed': { title: 'Avslutat' },
  },
  commands: {
    ask: { title: 'Fråga', done: 'Frågade' },
    answer: { title: 'Svara', done: 'Svarade' },
    close: { title: 'Avsluta', done: 'Avslutade' },
  },
  forms: {
    ask: { title: 'Fråga', fields: { askedAt: { label: 'När?' }, criticised: { label: 'Vem?' } } },
    answer: { title: 'Svar', fields: { says: { label: 'Vad?', options: { yes: 'Ja', nothing: 'Inget' } } } },
  },
  requirements: {},
  deadlines: { 'answer-in-time': 'Svara' },
  notifications: {
    'deadline.reminded': '{case}',
    'deadline.passed': '{case}',
    'deadline.escalated': '{case}',
    'task.created': '{case}',
  },
  participants: {},
  law: {},
  rulePacks: { one: 'Alltid' },
  options: {},
};

/** A small sound process, in whose copies one thing at a time is made wrong. */
export const errand = defineProcess({
  id: 'errand',
  version: 1,
  series: 'ERR',
  machine: errandMachine(),
  commands: {
    ask: {
      event: 'Asked',
      kind: 'start',
      form: {
        id: 'ask',
        fields: [
          { name: 'askedAt', kind: 'dateTime', required: true },
          { name: 'criticised', kind: 'persons', from: 'staff' },
        ],
      },
      who: [{ role: 'personal' }],
      sources: ['SL 6:10'],
      effects: { bars: ['criticised'] },
    },
    answer: {
      event: 'Answered',
      kind: 'forward',
      form: { id: 'answer', fields: [{ name: 'says', kind: 'choice', options: ['yes', 'nothing'] }] },
      who: [rektor, above],
      sources: ['SL 4:8'],
    },
    close: { event: 'Closed', kind: 'forward', who: [rektor, above], sources: [] },
  },
  states: {
    'main.draft': { owner: [{ role: 'personal' }, above], sources: [], noDeadline: 'Nobody has asked yet.' },
    'main.asked': { owner: [rektor, above], sources: [] },
    'main.answered': { owner: [rektor, above], sources: [], noDeadline: 'The answer has been given.' },
    'main.closed': { owner: [], sources: [], closes: true },
  },
  deadlines: [
    {
      ruleId: 'answer-in-time',
      while: 'main.asked',
      basis: 'policy',
      source: 'SL 6:10',
      limit: { amount: 2, unit: 'workingDay' },
      remind: [],
      escalate: [{ after: { amount: 1, unit: 'workingDay' }, to: 'skolchef' }],
    },
  ],
  notifications: [],
  rulePacks: {
    by: 'askedAt',
    packs: [{ id: 'one', from: '2000-01-01' as IsoDate, to: null, verified: true, source: 'test' }],
  },
  options: {},
  restrictions: [],
  legalClock: { from: 'askedAt', source: 'SL 6:10' },
  readers: [rektor, above],
  listFields: [],
  texts: { sv: texts, en: texts },
});
