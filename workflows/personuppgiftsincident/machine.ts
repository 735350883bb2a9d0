import { and, assign, setup } from 'xstate';
import type { MachineInput } from '../../src/engine/index.ts';
import { type IncidentContext, initialContext } from './context.ts';
import type { IncidentEvent } from './events.ts';
import { CLOSING, guards } from './guards.ts';
import { remember } from './memory.ts';

const typed = setup({
  types: { context: {} as IncidentContext, events: {} as IncidentEvent, input: {} as MachineInput },
  guards,
  actions: { remember: assign(({ context, event }) => remember({ context, event })) },
});

/** Moves nothing, but is taken: without an action `can` would say no. */
const noted = { actions: 'remember' } as const;

/** Notified, wholly or with more to come. */
const notified = [
  { guard: and(['isOpen', 'lateReasonGiven', 'moreIsPromised']), target: 'preliminar', actions: 'remember' },
  { guard: and(['isOpen', 'lateReasonGiven']), target: 'anmald', actions: 'remember' },
] as const;

const reassessed = { guard: 'otherThanCauser', actions: 'remember' } as const;

const noIncident = {
  guard: and(['otherThanCauser', 'notificationIsWhole']),
  target: 'ej_incident',
  actions: 'remember',
} as const;

const decided = [
  { guard: and(['notificationDecided', 'otherThanCauser', 'needsMeasures']), target: 'atgarder', actions: 'remember' },
  { guard: and(['notificationDecided', 'otherThanCauser']), target: 'uppfoljning', actions: 'remember' },
] as const;

const whileMeasuresRun = {
  RiskAssessed: reassessed,
  MeasuresDecided: decided,
  MeasureChanged: { guard: 'measureIsOpen', actions: 'remember' },
  MeasureCompleted: { guard: 'measureIsOpen', actions: 'remember' },
  FollowedUp: [
    { guard: and(['decisionFitsEffect', 'needsOtherMeasures']), target: 'atgarder', actions: 'remember' },
    { guard: 'decisionFitsEffect', target: 'uppfoljning', actions: 'remember' },
  ],
} as const;

const assignment = { guard: 'assessorIsAnother', target: 'riskbedomning', actions: 'remember' } as const;
const reopening = { target: 'riskbedomning', actions: 'remember' } as const;

const handlaggning = typed.createStateConfig({
  initial: 'utkast',
  states: {
    utkast: { on: { IncidentReported: { target: 'registrerad', actions: 'remember' } } },
    registrerad: { on: { AssessorAssigned: assignment, NoIncidentFound: noIncident } },
    riskbedomning: {
      on: {
        AssessorAssigned: assignment,
        NoIncidentFound: noIncident,
        RiskAssessed: { guard: 'otherThanCauser', target: 'beslut', actions: 'remember' },
      },
    },
    beslut: { on: { RiskAssessed: reassessed, NoIncidentFound: noIncident, MeasuresDecided: decided } },
    atgarder: { on: whileMeasuresRun },
    uppfoljning: {
      on: { ...whileMeasuresRun, IncidentClosed: { guard: and(CLOSING), target: 'avslutad', actions: 'remember' } },
    },
    avslutad: { on: { IncidentReopened: reopening } },
    ej_incident: { on: { IncidentReopened: reopening } },
  },
});

const anmalan = typed.createStateConfig({
  initial: 'vilande',
  states: {
    vilande: { always: { guard: 'notificationIsOwed', target: 'oprovad' } },
    oprovad: {
      on: {
        AuthorityNotified: notified,
        NotificationDeclined: {
          guard: and(['riskIsAssessed', 'riskIsUnlikely', 'otherThanCauser']),
          target: 'ej_anmald',
          actions: 'remember',
        },
      },
      always: { guard: 'isNoIncident', target: 'vilande' },
    },
    preliminar: {
      on: {
        AuthoritySupplemented: [
          { guard: 'moreIsToCome', actions: 'remember' },
          { target: 'anmald', actions: 'remember' },
        ],
        AuthorityDecided: noted,
      },
    },
    anmald: { on: { AuthoritySupplemented: noted, AuthorityDecided: noted } },
    ej_anmald: { on: { AuthorityNotified: notified }, always: { guard: 'notificationIsOwed', target: 'oprovad' } },
  },
});

const informed = { guard: 'isOpen', target: 'informerade', actions: 'remember' } as const;

const registrerade = typed.createStateConfig({
  initial: 'vilande',
  states: {
    vilande: {
      on: { SubjectsInformed: informed },
      always: { guard: 'informationIsOwed', target: 'att_informera' },
    },
    att_informera: {
      on: {
        SubjectsInformed: informed,
        SubjectsNotInformed: { guard: 'otherThanCauser', target: 'undantag', actions: 'remember' },
      },
      always: { guard: 'informationIsNotOwed', target: 'vilande' },
    },
    informerade: { on: { SubjectsInformed: informed } },
    undantag: {
      on: { SubjectsInformed: informed },
      always: [
        { guard: 'informationIsOwed', target: 'att_informera' },
        { guard: 'informationIsNotOwed', target: 'vilande' },
      ],
    },
  },
});

const dataskyddsombud = typed.createStateConfig({
  initial: 'vilande',
  states: {
    vilande: { always: { guard: 'officerIsOwed', target: 'att_informera' } },
    att_informera: {
      on: { DataProtectionOfficerInformed: { target: 'informerat', actions: 'remember' } },
      always: { guard: 'isNoIncident', target: 'vilande' },
    },
    informerat: { on: { DataProtectionOfficerInformed: noted } },
  },
});

/**
 * The statechart of a personal data breach. Four regions side by side: the handling itself, what is owed to the
 * supervisory authority, what is owed to the persons concerned, and what is owed to the data protection officer.
 * @source GDPR 33:1
 */
export const machine = typed.createMachine({
  id: 'personuppgiftsincident',
  type: 'parallel',
  context: ({ input }) => initialContext(input),
  on: { 'deadline.passed': noted, NoteAdded: noted, ConflictOfInterestDeclared: noted },
  states: { handlaggning, anmalan, registrerade, dataskyddsombud },
});
