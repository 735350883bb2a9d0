import type { CommandDefinition } from '../../src/engine/index.ts';
import { LEADERS, WRITERS } from '../shared/document/actors.ts';
import { asideCommands, decidingCommands, type DocumentLaw, writingCommands } from '../shared/document/commands.ts';
import { writeDraftForm } from '../shared/document/forms.ts';
import { DECISION_SCOPE } from './actors.ts';
import type { PlanEventType } from './events.ts';
import * as forms from './forms.ts';

type Commands = Readonly<Record<string, CommandDefinition & { readonly event: PlanEventType }>>;

const law: DocumentLaw = {
  work: ['SL 6:8', 'DL 3:2'],
  participation: ['DelF 2', 'SL 4:4', 'DL 3:19'],
  written: ['SL 6:8', 'DL 3:20'],
};
const { addMaterial: _none, ...writing } = writingCommands(law);
const { decide, returnDraft, publish, ...inForce } = decidingCommands(law, DECISION_SCOPE);

/** Everything that can be done with a plan mot kränkande behandling: by whom, with which questions, under which law. */
export const commands = {
  open: {
    event: 'DocumentOpened',
    kind: 'start',
    form: forms.openForm,
    who: LEADERS,
    sources: ['SL 6:8', 'SL 6:6'],
    effects: { assigns: { author: 'author' }, linksTo: 'earlier' },
    planned: { opened: 'begunOn', day: 'decideBy', lasar: 'periodOf', earlier: 'earlier' },
    plannedRule: 'fardigt',
  },
  giveAccount: {
    event: 'AccountGiven',
    kind: 'forward',
    form: forms.giveAccountForm,
    who: WRITERS,
    sources: ['SL 6:8', 'DL 3:2'],
  },
  recordSurvey: {
    event: 'SurveyRecorded',
    kind: 'forward',
    form: forms.recordSurveyForm,
    who: WRITERS,
    sources: ['SL 6:7', 'DL 3:2'],
  },
  recordParticipation: {
    event: 'ParticipationRecorded',
    kind: 'forward',
    form: forms.participationForm,
    who: WRITERS,
    sources: ['DelF 2', 'SL 4:4', 'SL 4:13', 'DL 3:19'],
  },
  ...writing,
  proposeMeasures: { ...writing.proposeMeasures, kind: 'forward', sources: ['SL 6:7', 'SL 6:8', 'DL 3:3', 'DL 3:18'] },
  writeDraft: {
    event: 'DraftWritten',
    kind: 'forward',
    form: writeDraftForm,
    who: WRITERS,
    sources: ['SL 6:8', 'DL 3:20'],
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
    sources: ['SL 6:8'],
  },
  ...asideCommands(law),
} as const satisfies Commands;
