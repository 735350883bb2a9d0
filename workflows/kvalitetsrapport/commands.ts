import type { CommandDefinition } from '../../src/engine/index.ts';
import { WRITERS } from '../shared/document/actors.ts';
import { reportCommands } from '../shared/report/commands.ts';
import { DECISION_SCOPE } from './actors.ts';
import type { ReportEventType } from './events.ts';
import { openForm, participationForm, writePopularVersionForm } from './forms.ts';

type Commands = Readonly<Record<string, CommandDefinition & { readonly event: ReportEventType }>>;

/** Everything that can be done with a kvalitetsrapport: by whom, with which questions, under which law. */
export const commands = {
  ...reportCommands({ openForm, participationForm }, DECISION_SCOPE),
  writePopularVersion: {
    event: 'PopularVersionWritten',
    kind: 'side',
    form: writePopularVersionForm,
    who: WRITERS,
    sources: ['SL 4:6'],
  },
} as const satisfies Commands;
