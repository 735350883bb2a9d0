import { and, assign, setup } from 'xstate';
import type { MachineInput } from '../../src/engine/index.ts';
import { type AbsenceContext, initialContext } from './context.ts';
import type { AbsenceEvent } from './events.ts';
import { CLOSING, guards } from './guards.ts';
import { remember } from './memory.ts';

const typed = setup({
  types: { context: {} as AbsenceContext, events: {} as AbsenceEvent, input: {} as MachineInput },
  guards,
  actions: { remember: assign(({ context, event }) => remember({ context, event })) },
});

/** Moves nothing, but is taken: without an action `can` would say no. */
const noted = { actions: 'remember' } as const;

/** What may be done as long as the inquiry has begun and is not closed. */
const begun = { ConsultationRecorded: noted, InvestigatorChanged: noted } as const;

const closed = { guard: and(CLOSING), target: 'avslutad', actions: 'remember' } as const;

const whileMeasuresRun = {
  ...begun,
  MeasuresDecided: { target: 'atgarder', actions: 'remember' },
  MeasureChanged: { guard: 'measureIsOpen', actions: 'remember' },
  MeasureCompleted: { guard: 'measureIsOpen', actions: 'remember' },
  FollowedUp: [
    { guard: and(['decisionFitsEffect', 'needsNewInquiry']), target: 'utredning', actions: 'remember' },
    { guard: and(['decisionFitsEffect', 'needsOtherMeasures']), target: 'atgarder', actions: 'remember' },
    { guard: 'decisionFitsEffect', target: 'uppfoljning', actions: 'remember' },
  ],
  InquiryClosed: closed,
} as const;

const handlaggning = typed.createStateConfig({
  initial: 'utkast',
  states: {
    utkast: {
      on: {
        AbsenceReported: { target: 'anmald', actions: 'remember' },
        InquiryOpened: { target: 'utredning', actions: 'remember' },
      },
    },
    anmald: {
      on: {
        InquiryBegun: { target: 'utredning', actions: 'remember' },
        InquiryFoundNeedless: { target: 'obehovlig', actions: 'remember' },
      },
    },
    utredning: {
      on: {
        ...begun,
        ConsultationWaived: noted,
        CausesFound: { guard: 'everybodyIsConsulted', target: 'utredd', actions: 'remember' },
      },
    },
    utredd: { on: { ...begun, MeasuresDecided: { target: 'atgarder', actions: 'remember' }, InquiryClosed: closed } },
    atgarder: { on: whileMeasuresRun },
    uppfoljning: { on: whileMeasuresRun },
    avslutad: { on: { InquiryReopened: { target: 'utredning', actions: 'remember' } } },
    obehovlig: { on: { InquiryReopened: { target: 'utredning', actions: 'remember' } } },
  },
});

const huvudman = typed.createStateConfig({
  initial: 'vilande',
  states: {
    vilande: { always: { guard: 'huvudmanIsOwed', target: 'att_anmala' } },
    att_anmala: { on: { HuvudmanNotified: { target: 'anmald', actions: 'remember' } } },
    anmald: {},
  },
});

const hemkommun = typed.createStateConfig({
  initial: 'vilande',
  states: {
    vilande: {
      always: [
        { guard: 'homeIsOwed', target: 'att_underratta' },
        { guard: 'homeIsOwn', target: 'ej_tillampligt' },
      ],
    },
    att_underratta: { on: { HomeMunicipalityTold: { target: 'underrattad', actions: 'remember' } } },
    underrattad: {},
    ej_tillampligt: { always: { guard: 'homeIsOwed', target: 'att_underratta' } },
  },
});

/**
 * The statechart of an inquiry into absence. Three regions side by side: the handling itself, what is owed to the
 * huvudman, and what is owed to the pupil's home municipality.
 * @source SL 7:19a
 */
export const machine = typed.createMachine({
  id: 'franvaro',
  type: 'parallel',
  context: ({ input }) => initialContext(input),
  on: { 'deadline.passed': noted, NoteAdded: noted, ConflictOfInterestDeclared: noted },
  states: { handlaggning, huvudman, hemkommun },
});
