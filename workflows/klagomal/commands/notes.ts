import { HANDLERS, HUVUDMAN, READERS, REGISTRARS } from '../actors.ts';
import * as forms from '../forms/notes.ts';
import type { KlagomalCommands } from './definition.ts';

/** What is written in the margin, what belongs together, and what was entered by mistake. */
export const noteCommands = {
  noteSpawnedClosed: {
    event: 'SpawnedCaseClosed',
    kind: 'note',
    form: forms.noteSpawnedClosedForm,
    who: [],
    sources: ['SL 4:8'],
  },
  declareConflict: {
    event: 'ConflictOfInterestDeclared',
    kind: 'grave',
    form: forms.declareConflictForm,
    who: READERS,
    sources: ['FL 16', 'FL 17', 'FL 18'],
    effects: { bars: ['conflicted'] },
  },
  protectIdentity: {
    event: 'IdentityProtected',
    kind: 'grave',
    form: forms.protectIdentityForm,
    who: READERS,
    sources: ['OSL 21:3'],
  },
  addNote: { event: 'NoteAdded', kind: 'note', form: forms.addNoteForm, who: READERS, sources: ['FL 27'] },
  linkCase: {
    event: 'CasesLinked',
    kind: 'side',
    form: forms.linkCaseForm,
    who: HANDLERS,
    sources: ['SL 4:8'],
    effects: { linksTo: 'other' },
  },
  proposeAnnulment: {
    event: 'AnnulmentProposed',
    kind: 'grave',
    form: forms.proposeAnnulmentForm,
    who: REGISTRARS,
    sources: ['OSL 5:1'],
  },
  rejectAnnulment: {
    event: 'AnnulmentRejected',
    kind: 'side',
    form: forms.rejectAnnulmentForm,
    who: HUVUDMAN,
    sources: ['OSL 5:1'],
  },
  confirmAnnulment: { event: 'AnnulmentConfirmed', kind: 'grave', who: HUVUDMAN, sources: ['OSL 5:1'] },
} as const satisfies KlagomalCommands;
