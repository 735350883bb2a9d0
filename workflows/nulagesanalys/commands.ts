import type { CommandDefinition } from '../../src/engine/index.ts';
import { LEADERS, WRITERS } from '../shared/document/actors.ts';
import {
  asideCommands,
  concludingCommand,
  decidingCommands,
  type DocumentLaw,
  writingCommands,
} from '../shared/document/commands.ts';
import { writeResultsForm } from '../shared/document/forms.ts';
import { DECISION_SCOPE } from './actors.ts';
import type { AnalysisEventType } from './events.ts';
import * as forms from './forms.ts';

type Commands = Readonly<Record<string, CommandDefinition & { readonly event: AnalysisEventType }>>;

const law: DocumentLaw = { work: ['SL 4:3', 'SL 4:4'], participation: ['SL 4:4'], written: ['SL 4:6'] };
const writing = writingCommands(law);

/** Everything that can be done with a nulägesanalys: by whom, with which questions, under which law. */
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
    sources: ['SL 4:4'],
  },
  ...writing,
  writeDraft: {
    event: 'DraftWritten',
    kind: 'forward',
    form: writeResultsForm,
    who: WRITERS,
    sources: ['SL 4:5', 'SL 4:6'],
  },
  proposeMeasures: { ...writing.proposeMeasures, kind: 'forward', sources: ['SL 4:3', 'SL 4:7'] },
  drawConclusions: concludingCommand(law),
  ...decidingCommands(law, DECISION_SCOPE),
  ...asideCommands(law),
} as const satisfies Commands;
