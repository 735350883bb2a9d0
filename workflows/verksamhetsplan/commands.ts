import type { CommandDefinition } from '../../src/engine/index.ts';
import { LEADERS, WRITERS } from '../shared/document/actors.ts';
import { asideCommands, decidingCommands, type DocumentLaw, writingCommands } from '../shared/document/commands.ts';
import { writeDraftForm } from '../shared/document/forms.ts';
import { DECISION_SCOPE } from './actors.ts';
import type { WorkPlanEventType } from './events.ts';
import * as forms from './forms.ts';

type Commands = Readonly<Record<string, CommandDefinition & { readonly event: WorkPlanEventType }>>;

const law: DocumentLaw = {
  work: ['SL 4:3', 'SL 4:4'],
  participation: ['SL 4:4', 'SL 4:13'],
  written: ['SL 4:6'],
};
const writing = writingCommands(law);
const { decide, returnDraft, publish, ...inForce } = decidingCommands(law, DECISION_SCOPE);

/** Everything that can be done with a verksamhetsplan: by whom, with which questions, under which law. */
export const commands = {
  open: {
    event: 'DocumentOpened',
    kind: 'start',
    form: forms.openForm,
    who: LEADERS,
    sources: ['SL 4:3', 'SL 4:4'],
    effects: { assigns: { author: 'author' }, linksTo: 'earlier' },
    planned: { opened: 'begunOn', day: 'decideBy', lasar: 'periodOf', earlier: 'earlier' },
    plannedRule: 'fardigt',
  },
  recordParticipation: {
    event: 'ParticipationRecorded',
    kind: 'forward',
    form: forms.participationForm,
    who: WRITERS,
    sources: ['SL 4:4', 'SL 4:13'],
  },
  ...writing,
  proposeMeasures: { ...writing.proposeMeasures, kind: 'forward', sources: ['SL 4:3', 'SL 4:5', 'SL 4:7'] },
  writeDraft: {
    event: 'DraftWritten',
    kind: 'forward',
    form: writeDraftForm,
    who: WRITERS,
    sources: ['SL 4:5', 'SL 4:6'],
  },
  decide,
  returnDraft,
  publish: { ...publish, effects: { sends: { to: 'earlier', command: 'receiveSuccessor' } } },
  ...inForce,
  receiveSuccessor: {
    event: 'DocumentSuperseded',
    kind: 'note',
    form: forms.receiveSuccessorForm,
    who: [],
    sources: ['SL 4:3'],
  },
  ...asideCommands(law),
} as const satisfies Commands;
