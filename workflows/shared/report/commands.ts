import type { Form } from '../../../src/domain/form.ts';
import type { CommandDefinition } from '../../../src/engine/index.ts';
import { LEADERS, WRITERS } from '../document/actors.ts';
import {
  asideCommands,
  concludingCommand,
  decidingCommands,
  type DocumentLaw,
  writingCommands,
} from '../document/commands.ts';
import { writeResultsForm } from '../document/forms.ts';

const law: DocumentLaw = { work: ['SL 4:3', 'SL 4:4'], participation: ['SL 4:4'], written: ['SL 4:6'] };

export interface ReportForms {
  readonly openForm: Form;
  readonly participationForm: Form;
}

/** Everything that can be done with a report of the quality work. `delegation`: name of the power by which a biträdande rektor decides. */
export const reportCommands = ({ openForm, participationForm }: ReportForms, delegation: string) => {
  const writing = writingCommands(law);
  return {
    open: {
      event: 'DocumentOpened',
      kind: 'start',
      form: openForm,
      who: LEADERS,
      sources: law.work,
      effects: { assigns: { author: 'author' }, linksTo: 'earlier' },
      planned: { opened: 'begunOn', day: 'decideBy', lasar: 'periodOf', earlier: 'earlier' },
      plannedRule: 'fardigt',
    },
    recordParticipation: {
      event: 'ParticipationRecorded',
      kind: 'forward',
      form: participationForm,
      who: WRITERS,
      sources: law.participation,
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
    ...decidingCommands(law, delegation),
    ...asideCommands(law),
  } as const satisfies Record<string, CommandDefinition>;
};
