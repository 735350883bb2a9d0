import type { CommandDefinition } from '../../src/engine/index.ts';
import { closingCommands } from './commands/closing.ts';
import { investigationCommands } from './commands/investigation.ts';
import { noteCommands } from './commands/notes.ts';
import { outsideCommands } from './commands/outside.ts';
import { receptionCommands } from './commands/reception.ts';
import { schoolChangeCommands } from './commands/school-change.ts';

/** Everything that can be done in a case of kränkande behandling: by whom, with which questions, under which law. */
export const commands = {
  ...receptionCommands,
  ...investigationCommands,
  ...closingCommands,
  ...outsideCommands,
  ...schoolChangeCommands,
  ...noteCommands,
} satisfies Record<string, CommandDefinition>;
