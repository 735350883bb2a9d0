import type { JsonObject } from '../../src/domain/json.ts';
import type { KlagomalContext } from '../../workflows/klagomal/context.ts';
import type { KlagomalEvent, KlagomalEventType } from '../../workflows/klagomal/events.ts';
import { machine } from '../../workflows/klagomal/machine.ts';
import { eventOf, type Snapshot, walkerOf } from './walk.ts';

// The walker on the machine of klagomål, and representative events: for each, the variants of data that lead different ways.

/** An event as the engine would send it. */
export const event = (
  type: KlagomalEventType | 'deadline.passed',
  data: JsonObject = {},
  more: Parameters<typeof eventOf>[2] = {},
): KlagomalEvent => eventOf(type, data, more) as KlagomalEvent;

export const { draft, after, walk } = walkerOf(machine);
export const contextOf = (snapshot: Snapshot): KlagomalContext => snapshot.context as KlagomalContext;

export const sent = (data: JsonObject = {}): KlagomalEvent =>
  event('ComplaintSent', { criticisedKind: 'ingen', identity: 'anonym', ...data }, { by: 'sender' });

export const received = (data: JsonObject = {}, facts = {}): KlagomalEvent =>
  event('ComplaintReceived', { criticisedKind: 'ingen', identity: 'namngiven', ...data }, { facts });

/** Ways into a case. */
export const openings: readonly KlagomalEvent[] = [sent(), received(), received({ identity: 'anonym' })];

/** What moves a case from step to step. */
export const moves: readonly KlagomalEvent[] = [
  event('Registered'),
  event('Confirmed'),
  event('ConfirmationSkipped'),
  event('Classified', { class: 'klagomal', defectSigns: 'nej' }),
  event('Classified', { class: 'krankning', defectSigns: 'nej' }),
  event('SpawnedCaseClosed', { from: 'case-2' }),
  event('Referred', { to: 'synpunkt' }),
  event('Distributed', { handler: 'ulla' }),
  event('InvestigationStarted'),
  event('Assessed', { finding: 'brist' }, { by: 'ulla' }),
  event('Assessed', { finding: 'ingen_brist' }, { by: 'ulla' }),
  event('Assessed', { finding: 'delvis' }, { by: 'hans' }),
  event('Assessed', { finding: 'ingen_brist' }, { by: 'stina' }),
  event('InvestigationReturned'),
  event('FeedbackGiven'),
  event('FeedbackSkipped'),
  event('ReviewRequested', {}, { by: 'sender' }),
  event('ReviewerAssigned', { handler: 'stina' }),
  event('MeasuresDecided', { measures: [{ owner: 'tove', dueOn: '2026-03-20' }] }),
  event('FollowedUp', { effect: 'ja' }),
  event('ComplaintClosed'),
  event('Reopened'),
];

/** What may happen in most steps, and seldom leads anywhere: tried once in each step. */
export const asides: readonly KlagomalEvent[] = [
  event('UnitCorrected', { unit: 'bok' }),
  event('UnitCorrected', { unit: 'bok' }, { facts: { barredRoles: ['rektor'] } }),
  event('CriticisedIdentified', { criticisedKind: 'personal', found: 'ja', criticised: 'tove' }),
  event('CriticisedIdentified', { criticisedKind: 'personal', found: 'ja', criticised: 'ulla' }),
  event('CriticisedIdentified', { criticisedKind: 'rektor', found: 'gar_inte' }),
  event('ConflictOfInterestDeclared', { conflicted: 'ulla' }),
  event('ConflictOfInterestDeclared', { conflicted: 'tove' }),
  event('HandlerChanged', { handler: 'stina' }),
  event('PersonHeard'),
  event('MaterialAdded'),
  event('InvestigationExtended', { dueOn: '2026-03-20' }),
  event('DelayNotified'),
  event('FollowedUp', { effect: 'nej' }),
  event('HandedUp', { to: 'huvudman', wasAnswered: 'ja', answeredOn: '2026-03-01' }),
  event('HandedDown', { to: 'personal' }),
  event('StepNoted', { level: 'personal', wasAnswered: 'nej' }),
  event('SenderAdded', {}, { by: 'sender' }),
  event('WithdrawalAccepted'),
  event('IdentityProtected'),
  event('NoteAdded'),
  event('CasesLinked'),
  event('AnnulmentProposed'),
  event('deadline.passed', { ruleId: 'bekraftelse' }),
];

/** What is tried in the regions beside. */
export const besides: Readonly<Record<string, readonly KlagomalEvent[]>> = {
  trappa: [
    event('HandedUp', { to: 'rektor' }),
    event('HandedUp', { to: 'huvudman' }),
    event('HandedDown', { to: 'personal' }),
    event('HandedDown', { to: 'rektor' }),
    event('StatementRequested', { answerBy: '2026-03-20' }),
    event('InspectorateCaseClosed', { from: 'case-3' }),
    event('LegalHoldLifted'),
  ],
  fraga: [
    event('QuestionAsked', { answerBy: '2026-03-09' }),
    event('QuestionAnswered', {}, { by: 'sender' }),
    event('QuestionDropped'),
    event('Referred'),
  ],
  aterkallelse: [event('Withdrawn', {}, { by: 'sender' }), event('ContinuedExOfficio'), event('WithdrawalAccepted')],
  skolinspektionen: [
    event('StatementRequested', { answerBy: '2026-03-20' }),
    event('InspectorateCaseClosed', { from: 'case-3' }),
    event('LegalHoldLifted'),
  ],
};
