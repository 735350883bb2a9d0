import type { IsoDate } from '../../../src/domain/clock.ts';
import type { UnitId } from '../../../src/domain/ids.ts';
import type { Form } from '../../../src/domain/form.ts';
import {
  type Actor,
  type CommandDefinition,
  defineProcess,
  type PlannedItem,
  type ProcessDefinition,
  type Spawn,
} from '../../../src/engine/index.ts';
import { loanMachine } from './loan-machine.ts';
import { loanTexts } from './loan-texts.ts';

const ask: Form = {
  id: 'ask',
  fields: [
    { name: 'neededAt', kind: 'dateTime', required: true, notInFuture: true },
    { name: 'borrower', kind: 'persons', required: true, from: 'pupils', oneCaseEach: true },
    { name: 'blame', kind: 'choice', options: ['nobody', 'head'] },
    { name: 'keepers', kind: 'persons', from: 'everybody' },
    { name: 'reason', kind: 'longText', max: 500_000 },
  ],
};
const plan: Form = {
  id: 'plan',
  fields: [
    { name: 'value', kind: 'choice', options: ['cheap', 'dear'] },
    { name: 'returnOn', kind: 'date', notInPast: true },
    {
      name: 'checks',
      kind: 'list',
      of: [
        { name: 'ownerId', kind: 'staff', required: true },
        { name: 'dueOn', kind: 'date', required: true },
        { name: 'what', kind: 'text' },
      ],
    },
  ],
};
const formOf = (id: string, ...fields: Form['fields']): Form => ({ id, fields });

const head: Actor = { role: 'rektor' };
const above: Actor = { role: 'skolchef' };
const command = (event: string, more: Partial<CommandDefinition> = {}): CommandDefinition => ({
  event,
  kind: 'forward',
  who: [head, above],
  sources: ['SL 6:10'],
  ...more,
});

/** A claim about somebody is a loan of its own, as old as the one it came from. */
const loanFromClaim: Spawn['open'] = (given, from) =>
  given['borrower'] === undefined
    ? undefined
    : {
        unitId: (given['unit'] ?? from.unitId) as UnitId,
        data: { neededAt: from.startData['neededAt'], borrower: given['borrower'], reason: given['reason'] },
      };

/** The loan goes on at another place, where whoever passes it on has no part. */
const loanPassedOn: Spawn['open'] = (given, from) => ({
  unitId: given['unit'] as UnitId,
  data: { neededAt: from.startData['neededAt'], borrower: given['borrower'] },
});

/** A process of the tests' own, nothing to do with any law: it shows that the engine names no process. */
export const loan: ProcessDefinition = defineProcess({
  id: 'loan',
  version: 1,
  series: 'LAN',
  machine: loanMachine,
  commands: {
    askForLoan: command('LoanAsked', {
      kind: 'start',
      form: ask,
      who: [{ role: 'personal' }, head],
      effects: { subject: 'borrower', bars: ['keepers'] },
    }),
    noteSmallLoan: command('SmallLoanNoted', {
      kind: 'start',
      form: ask,
      who: [{ role: 'personal' }],
      effects: { subject: 'borrower' },
    }),
    sign: command('Signed', { kind: 'note', who: [{ participant: 'reporter' }] }),
    nameLender: command('LenderNamed', {
      kind: 'side',
      form: formOf('lender', { name: 'lender', kind: 'staff', required: true }),
      effects: { assigns: { lender: 'lender' } },
    }),
    approve: command('Approved', { form: plan }),
    lend: command('Lent', { form: plan, who: [{ participant: 'lender' }, head, above] }),
    refuse: command('Refused', { kind: 'grave', who: [{ role: 'rektor', delegation: 'loan.refuse' }, above] }),
    check: command('Checked', {
      form: formOf('check', { name: 'check', kind: 'text', required: true, sealed: false }),
      who: [{ role: 'personal' }, head],
    }),
    giveBack: command('Returned', {
      form: formOf(
        'giveBack',
        { name: 'condition', kind: 'choice', options: ['whole', 'broken'] },
        { name: 'remark', kind: 'text' },
      ),
      who: [{ participant: 'reporter' }, head, above],
    }),
    takeBack: command('TakenBack', { kind: 'side' }),
    note: command('Noted', {
      kind: 'note',
      form: formOf('note', { name: 'text', kind: 'longText', required: true }),
      readers: [above],
    }),
    move: command('Moved', {
      kind: 'side',
      form: formOf('move', { name: 'unit', kind: 'unit', required: true }),
      effects: { movesTo: 'unit' },
    }),
    link: command('Linked', {
      kind: 'side',
      form: formOf('link', { name: 'other', kind: 'caseRef', required: true }),
      effects: { linksTo: 'other', sends: { to: 'other', command: 'hearOf' } },
    }),
    part: command('Parted', { kind: 'side', effects: { unlinks: 'own' } }),
    partAgain: command('PartedAgain', { kind: 'side', effects: { unlinks: 'before' } }),
    hearOf: command('HeardOf', {
      kind: 'note',
      who: [],
      form: formOf(
        'hearOf',
        { name: 'from', kind: 'text', sealed: false, required: true },
        { name: 'condition', kind: 'choice', options: ['whole', 'broken'] },
        { name: 'remark', kind: 'text' },
      ),
    }),
    sendIn: command('LoanSentIn', {
      kind: 'start',
      form: formOf(
        'sendIn',
        { name: 'neededAt', kind: 'dateTime', required: true, notInFuture: true },
        { name: 'reason', kind: 'longText', required: true },
        { name: 'helper', kind: 'person' },
        { name: 'friends', kind: 'persons' },
        { name: 'collectAt', kind: 'unit' },
      ),
      who: [{ sender: true }],
    }),
    question: command('Questioned', {
      kind: 'side',
      form: formOf('question', { name: 'text', kind: 'longText', required: true }),
      shared: true,
    }),
    reply: command('Replied', {
      kind: 'note',
      form: formOf('reply', { name: 'text', kind: 'longText', required: true }),
      who: [{ sender: true }],
    }),
    claim: command('Claimed', {
      kind: 'side',
      form: formOf(
        'claim',
        { name: 'borrower', kind: 'persons', from: 'pupils' },
        { name: 'unit', kind: 'unit' },
        { name: 'reason', kind: 'longText' },
      ),
      effects: { spawns: [{ process: 'loan', command: 'askForLoan', tells: 'hearOf', open: loanFromClaim }] },
    }),
    passOn: command('PassedOn', {
      kind: 'side',
      form: formOf(
        'passOn',
        { name: 'borrower', kind: 'persons', from: 'pupils', required: true },
        { name: 'unit', kind: 'unit', required: true },
      ),
      effects: {
        spawns: [
          {
            process: 'loan',
            command: 'takeOver',
            tells: 'hearOf',
            returns: ['condition', 'remark'],
            open: loanPassedOn,
          },
        ],
      },
    }),
    takeOver: command('LoanTakenOver', { kind: 'start', form: ask, who: [], effects: { subject: 'borrower' } }),
    insure: command('Insured', { kind: 'side' }),
  },
  states: {
    'main.draft': { owner: [{ participant: 'reporter' }], sources: ['SL 6:10'] },
    'main.asked': { owner: [{ role: 'rektor', unless: 'isAgainstHead' }, above], sources: ['SL 6:10'] },
    'main.lent': { owner: [{ participant: 'lender' }, head], sources: ['SL 6:10'] },
    'main.ended': { owner: [], sources: [], closes: true },
  },
  deadlines: [
    {
      ruleId: 'ask',
      while: 'main.draft',
      startsAt: 'neededAt',
      basis: 'policy',
      source: 'SL 6:10',
      limit: { amount: 0, unit: 'sameDay' },
      remind: [],
      escalate: [],
    },
    {
      ruleId: 'approve',
      while: 'main.asked',
      basis: 'policy',
      source: 'SL 6:10',
      lawSays: 'skyndsamt',
      limit: { amount: 2, unit: 'workingDay' },
      remind: [{ amount: 1, unit: 'workingDay' }],
      escalate: [
        { after: { amount: 1, unit: 'workingDay' }, to: 'skolchef' },
        { after: { amount: 20, unit: 'workingDay' }, to: 'namnd' },
      ],
      cancelledBy: ['Refused'],
    },
    {
      ruleId: 'give-back',
      while: 'main.lent',
      basis: 'policy',
      source: 'SL 6:10',
      limit: { amount: 10, unit: 'workingDay' },
      dueOn: (context) => (context['returnOn'] ?? undefined) as IsoDate | undefined,
      remind: [],
      escalate: [],
    },
  ],
  plannedItems: {
    rule: {
      ruleId: 'check',
      basis: 'policy',
      source: 'SL 6:10',
      limit: { amount: 1, unit: 'workingDay' },
      remind: [],
      escalate: [],
    },
    of: (context) => (context['checks'] ?? []) as unknown as readonly PlannedItem[],
  },
  notifications: [{ on: 'LoanAsked', tell: [{ role: 'rektor', unless: 'isAgainstHead' }], text: 'loan.asked' }],
  rulePacks: {
    by: 'neededAt',
    packs: [
      { id: 'old', from: '2000-01-01' as IsoDate, to: '2026-07-31' as IsoDate, verified: true, source: 'test' },
      { id: 'new', from: '2026-08-01' as IsoDate, to: null, verified: false, source: 'test' },
    ],
  },
  options: { recurrenceDays: 90, strict: true },
  restrictions: [{ when: 'isAgainstHead', level: 'aboveUnit' }],
  legalClock: { from: 'neededAt', source: 'SL 6:10' },
  readers: [head, { role: 'bitr_rektor' }, above, { role: 'handlaggare' }, { participant: 'lender' }],
  listFields: ['blame'],
  texts: { sv: loanTexts, en: loanTexts },
});
