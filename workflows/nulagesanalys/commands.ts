import type { CommandDefinition } from '../../src/engine/index.ts';
import { reportCommands } from '../shared/report/commands.ts';
import { DECISION_SCOPE } from './actors.ts';
import type { AnalysisEventType } from './events.ts';
import { openForm, participationForm } from './forms.ts';

type Commands = Readonly<Record<string, CommandDefinition & { readonly event: AnalysisEventType }>>;

/** Everything that can be done with a nulägesanalys: by whom, with which questions, under which law. */
export const commands = reportCommands({ openForm, participationForm }, DECISION_SCOPE) satisfies Commands;
