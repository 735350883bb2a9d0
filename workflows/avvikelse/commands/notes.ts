import { REGISTRATOR } from '../../shared/actors.ts';
import { HANDLERS, HUVUDMAN, READERS, RECEIVERS } from '../actors.ts';
import * as forms from '../forms/notes.ts';
import type { AvvikelseCommands } from './definition.ts';

/** What is written in the margin, what belongs together, and what was entered by mistake. */
export const noteCommands = {
  protectIdentity: {
    event: 'IdentityProtected',
    kind: 'grave',
    form: forms.protectIdentityForm,
    who: [...HANDLERS, REGISTRATOR],
    sources: ['OSL 21:3'],
  },
  addNote: { event: 'NoteAdded', kind: 'note', form: forms.addNoteForm, who: READERS, sources: ['AML 3:2a'] },
  linkCase: {
    event: 'CasesLinked',
    kind: 'side',
    form: forms.linkCaseForm,
    who: HANDLERS,
    sources: ['AML 3:2a'],
    effects: { linksTo: 'other' },
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
  confirmAnnulment: { event: 'AnnulmentConfirmed', kind: 'grave', who: HUVUDMAN, sources: ['OSL 5:1'] },
} as const satisfies AvvikelseCommands;
