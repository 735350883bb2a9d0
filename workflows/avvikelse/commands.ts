import type { CommandDefinition } from '../../src/engine/index.ts';
import { investigationCommands } from './commands/investigation.ts';
import { noteCommands } from './commands/notes.ts';
import { outsideCommands } from './commands/outside.ts';
import { receptionCommands } from './commands/reception.ts';
import { spawningCommands } from './commands/spawning.ts';

/** Everything that can be done in a case of avvikelse: by whom, with which questions, under which law. */
export const commands = {
  ...receptionCommands,
  ...investigationCommands,
  ...outsideCommands,
  ...spawningCommands,
  ...noteCommands,
} satisfies Record<string, CommandDefinition>;
