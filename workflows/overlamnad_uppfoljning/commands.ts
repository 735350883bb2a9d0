import type { CommandDefinition } from '../../src/engine/index.ts';
import { HANDLERS, READERS, RECEIVERS } from './actors.ts';
import type { FollowUpEventType } from './events.ts';
import * as forms from './forms.ts';

type FollowUpCommand = CommandDefinition & { readonly event: FollowUpEventType };

/** Everything that can be done with a follow-up that another unit has handed over. It is begun from that unit's case only. */
export const commands = {
  handOver: {
    event: 'FollowUpReceived',
    kind: 'start',
    form: forms.handOverForm,
    who: [],
    sources: ['SL 3:12j'],
    effects: { subject: 'child' },
  },
  acceptFollowUp: {
    event: 'FollowUpAccepted',
    kind: 'forward',
    form: forms.acceptForm,
    who: RECEIVERS,
    sources: ['SL 3:12j', 'SL 6:10'],
    effects: { assigns: { follower: 'follower' } },
  },
  changeFollower: {
    event: 'FollowerChanged',
    kind: 'side',
    form: forms.changeFollowerForm,
    who: RECEIVERS,
    sources: ['SL 6:10'],
    effects: { assigns: { follower: 'follower' } },
  },
  returnHandover: {
    event: 'HandoverReturned',
    kind: 'grave',
    form: forms.returnHandoverForm,
    who: RECEIVERS,
    sources: ['SL 6:10'],
  },
  followUp: {
    event: 'ChildFollowedUp',
    kind: 'forward',
    form: forms.followUpForm,
    who: HANDLERS,
    sources: ['SL 6:10', 'SL 1:10'],
  },
  reportBack: {
    event: 'ResultReported',
    kind: 'forward',
    form: forms.reportBackForm,
    who: RECEIVERS,
    sources: ['SL 6:10'],
  },
  declareConflict: {
    event: 'ConflictOfInterestDeclared',
    kind: 'grave',
    form: forms.declareConflictForm,
    who: HANDLERS,
    sources: ['FL 16', 'FL 17'],
    effects: { bars: ['conflicted'] },
  },
  protectIdentity: {
    event: 'IdentityProtected',
    kind: 'grave',
    form: forms.protectIdentityForm,
    who: HANDLERS,
    sources: ['OSL 21:3'],
  },
  addNote: {
    event: 'NoteAdded',
    kind: 'note',
    form: forms.addNoteForm,
    who: READERS,
    sources: ['SL 6:10'],
  },
} as const satisfies Record<string, FollowUpCommand>;
