import { DECIDERS, HANDLERS, HUVUDMAN, SENDER } from '../actors.ts';
import * as inspectorate from '../forms/inspectorate.ts';
import * as ladder from '../forms/ladder.ts';
import * as sender from '../forms/sender.ts';
import { spawnOfRequest } from '../spawns.ts';
import type { KlagomalCommands } from './definition.ts';

/** Who has the matter, and what passes between those who handle it and those who sent it. */
export const ladderCommands = {
  handUp: {
    event: 'HandedUp',
    kind: 'side',
    form: ladder.handUpForm,
    who: HANDLERS,
    sources: ['SL 4:8', 'SL 26:3a'],
  },
  handDown: {
    event: 'HandedDown',
    kind: 'side',
    form: ladder.handDownForm,
    who: DECIDERS,
    sources: ['SL 4:8'],
  },
  noteStep: {
    event: 'StepNoted',
    kind: 'note',
    form: ladder.noteStepForm,
    who: HANDLERS,
    sources: ['SL 26:3a'],
  },
  askQuestion: {
    event: 'QuestionAsked',
    kind: 'side',
    form: sender.askQuestionForm,
    who: HANDLERS,
    sources: ['SL 4:8'],
    shared: true,
  },
  answerQuestion: {
    event: 'QuestionAnswered',
    kind: 'forward',
    form: sender.answerQuestionForm,
    who: [SENDER, ...HANDLERS],
    sources: ['SL 4:8', 'FL 27'],
  },
  dropQuestion: {
    event: 'QuestionDropped',
    kind: 'side',
    form: sender.dropQuestionForm,
    who: HANDLERS,
    sources: ['SL 4:8'],
  },
  addMore: {
    event: 'SenderAdded',
    kind: 'note',
    form: sender.addMoreForm,
    who: [SENDER],
    sources: ['SL 4:8'],
  },
  withdraw: {
    event: 'Withdrawn',
    kind: 'grave',
    form: sender.withdrawForm,
    who: [SENDER, ...HANDLERS],
    sources: ['SL 4:7', 'FL 27'],
  },
  continueExOfficio: {
    event: 'ContinuedExOfficio',
    kind: 'side',
    form: sender.continueExOfficioForm,
    who: HANDLERS,
    sources: ['SL 4:7'],
    shared: true,
  },
  acceptWithdrawal: {
    event: 'WithdrawalAccepted',
    kind: 'grave',
    form: sender.acceptWithdrawalForm,
    who: DECIDERS,
    sources: ['SL 4:7'],
    shared: true,
  },
  requestStatement: {
    event: 'StatementRequested',
    kind: 'side',
    form: inspectorate.requestStatementForm,
    who: HUVUDMAN,
    sources: ['SL 26:7', 'SL 26:8'],
    effects: { bars: ['criticised'], spawns: [spawnOfRequest] },
  },
  noteInspectorateClosed: {
    event: 'InspectorateCaseClosed',
    kind: 'note',
    form: inspectorate.noteInspectorateClosedForm,
    who: [],
    sources: ['SL 26:7'],
  },
  liftLegalHold: {
    event: 'LegalHoldLifted',
    kind: 'side',
    form: inspectorate.liftLegalHoldForm,
    who: HUVUDMAN,
    sources: ['SL 26:7'],
  },
} as const satisfies KlagomalCommands;
