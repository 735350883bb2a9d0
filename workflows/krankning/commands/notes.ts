import { HANDLERS, HUVUDMAN, READERS, RECEIVERS, REGISTRATOR, REPORTER } from '../actors.ts';
import type { KrankningCommands } from './definition.ts';
import * as forms from '../forms/notes.ts';

/** What is written in the margin, what belongs together, and what was entered by mistake. */
export const noteCommands = {
  noteWithdrawal: {
    event: 'WithdrawalNoted',
    kind: 'note',
    form: forms.noteWithdrawalForm,
    who: [...HANDLERS, REPORTER],
    sources: ['SL 6:10'],
  },
  noteReprisal: {
    event: 'ReprisalNoted',
    kind: 'note',
    form: forms.noteReprisalForm,
    who: HANDLERS,
    sources: ['SL 6:11', 'DL 2:19'],
  },
  protectIdentity: {
    event: 'IdentityProtected',
    kind: 'grave',
    form: forms.protectIdentityForm,
    who: [...HANDLERS, REGISTRATOR],
    sources: ['OSL 21:3'],
  },
  addNote: {
    event: 'NoteAdded',
    kind: 'note',
    form: forms.addNoteForm,
    who: READERS,
    sources: ['SL 6:14'],
  },
  linkCase: {
    event: 'CasesLinked',
    kind: 'side',
    form: forms.linkCaseForm,
    who: HANDLERS,
    sources: ['SL 6:10'],
    effects: { linksTo: 'other' },
  },
  unlinkCase: {
    event: 'CaseUnlinked',
    kind: 'side',
    form: forms.unlinkCaseForm,
    who: HANDLERS,
    sources: ['SL 6:10'],
    effects: { unlinks: 'own' },
  },
  mergeInto: {
    event: 'MergedInto',
    kind: 'grave',
    form: forms.mergeIntoForm,
    who: RECEIVERS,
    sources: ['OSL 5:1'],
    effects: { linksTo: 'survivor', sends: { to: 'survivor', command: 'receiveDuplicate' } },
  },
  receiveDuplicate: {
    event: 'DuplicateReceived',
    kind: 'note',
    form: forms.receiveDuplicateForm,
    who: [],
    sources: ['OSL 5:1'],
  },
  undoMerge: {
    event: 'MergeUndone',
    kind: 'grave',
    form: forms.undoMergeForm,
    who: HUVUDMAN,
    sources: ['OSL 5:1', 'SL 6:10'],
    effects: { unlinks: 'before', sends: { to: 'survivor', command: 'withdrawDuplicate' } },
  },
  withdrawDuplicate: {
    event: 'DuplicateWithdrawn',
    kind: 'note',
    form: forms.withdrawDuplicateForm,
    who: [],
    sources: ['OSL 5:1'],
  },
  proposeAnnulment: {
    event: 'AnnulmentProposed',
    kind: 'grave',
    form: forms.proposeAnnulmentForm,
    who: [...RECEIVERS, REGISTRATOR],
    sources: ['OSL 5:1'],
  },
  rejectAnnulment: {
    event: 'AnnulmentRejected',
    kind: 'side',
    form: forms.rejectAnnulmentForm,
    who: HUVUDMAN,
    sources: ['OSL 5:1'],
  },
  confirmAnnulment: {
    event: 'AnnulmentConfirmed',
    kind: 'grave',
    who: HUVUDMAN,
    sources: ['OSL 5:1'],
  },
} as const satisfies KrankningCommands;
