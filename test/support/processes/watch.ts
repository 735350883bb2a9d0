import { assign, setup } from 'xstate';
import type { IsoDate } from '../../../src/domain/clock.ts';
import type { DeadlineRule } from '../../../src/domain/deadline.ts';
import {
  type CommandDefinition,
  defineProcess,
  type MachineEvent,
  type ProcessDefinition,
} from '../../../src/engine/index.ts';
import type { MachineInput } from '../../../src/engine/index.ts';
import { watchTexts } from './watch-texts.ts';

interface Context extends MachineInput {
  readonly dueOn: string | null;
  readonly pausedUntil: string | null;
}

const day = (event: MachineEvent, name: string): string | null =>
  typeof event.data[name] === 'string' ? event.data[name] : null;

const machine = setup({
  types: {} as { context: Context; input: MachineInput; events: MachineEvent },
  actions: {
    extend: assign({ dueOn: ({ event }) => day(event, 'dueOn') }),
    pause: assign({ pausedUntil: ({ event }) => day(event, 'until') }),
    note: assign({}),
  },
}).createMachine({
  id: 'watch',
  initial: 'draft',
  context: ({ input }) => ({ ...input, dueOn: null, pausedUntil: null }),
  states: {
    draft: { on: { WatchBegun: 'going' } },
    going: {
      on: {
        Extended: { actions: 'extend' },
        Replanned: { actions: 'extend' },
        Paused: { actions: 'pause' },
        Resumed: { actions: 'pause' },
        Noted: { actions: 'note' },
        Done: 'done',
      },
    },
    done: {},
  },
});

const command = (event: string, more: Partial<CommandDefinition> = {}): CommandDefinition => ({
  event,
  kind: 'side',
  who: [{ role: 'rektor' }],
  sources: ['FL 11'],
  ...more,
});

const rule = (ruleId: string, more: Partial<DeadlineRule> = {}): DeadlineRule => ({
  ruleId,
  basis: 'policy',
  source: 'SL 6:10',
  limit: { amount: 5, unit: 'workingDay' },
  remind: [{ amount: 1, unit: 'workingDay' }],
  escalate: [
    { after: { amount: 1, unit: 'workingDay' }, to: 'skolchef' },
    { after: { amount: 5, unit: 'workingDay' }, to: 'handlaggare' },
  ],
  ...more,
});

const planned = (context: { readonly [name: string]: unknown }): IsoDate | undefined =>
  (context['dueOn'] ?? undefined) as IsoDate | undefined;

/** A process of the tests' own: a time that may be extended and paused, one of the law's, one of hours, and one that a day replaces. */
export const watch: ProcessDefinition = defineProcess({
  id: 'watch',
  version: 1,
  series: 'VAK',
  machine,
  commands: {
    begin: command('WatchBegun', {
      kind: 'start',
      who: [{ role: 'personal' }, { role: 'rektor' }],
      form: { id: 'begin', fields: [{ name: 'noticedAt', kind: 'dateTime', required: true, notInFuture: true }] },
    }),
    extend: command('Extended', {
      form: {
        id: 'extend',
        fields: [
          { name: 'dueOn', kind: 'date', required: true },
          { name: 'reason', kind: 'longText', required: true },
        ],
      },
    }),
    replan: command('Replanned', { form: { id: 'replan', fields: [{ name: 'dueOn', kind: 'date', required: true }] } }),
    pause: command('Paused', { form: { id: 'pause', fields: [{ name: 'until', kind: 'date', required: true }] } }),
    resume: command('Resumed'),
    note: command('Noted', { kind: 'note' }),
    finish: command('Done', { kind: 'forward' }),
  },
  states: {
    draft: { owner: [{ participant: 'reporter' }], sources: ['SL 6:10'], noDeadline: 'a test' },
    going: { owner: [{ role: 'rektor' }], sources: ['SL 6:10'] },
    done: { owner: [], sources: [], closes: true },
  },
  deadlines: [
    {
      ...rule('inquiry'),
      while: 'going',
      dueOn: planned,
      extendedBy: ['Extended'],
      pauses: {
        until: (context) => (context['pausedUntil'] ?? undefined) as IsoDate | undefined,
        reason: 'väntar på svar',
      },
    },
    { ...rule('by-law', { basis: 'statute', limit: { amount: 4, unit: 'calendarDay' } }), while: 'going' },
    {
      ...rule('hours', { limit: { amount: 72, unit: 'hour' }, remind: [], escalate: [] }),
      while: 'going',
      pauses: {
        until: (context) => (context['pausedUntil'] ?? undefined) as IsoDate | undefined,
        reason: 'står still',
      },
    },
  ],
  notifications: [],
  rulePacks: {
    by: 'noticedAt',
    packs: [{ id: 'all', from: '2000-01-01' as IsoDate, to: null, verified: true, source: 'test' }],
  },
  options: {},
  restrictions: [],
  legalClock: { from: 'noticedAt', source: 'SL 6:10' },
  readers: [{ role: 'rektor' }, { role: 'skolchef' }, { role: 'handlaggare' }],
  listFields: [],
  texts: { sv: watchTexts, en: watchTexts },
});
