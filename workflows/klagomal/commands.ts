import type { CommandDefinition } from '../../src/engine/index.ts';
import { answerCommands } from './commands/answer.ts';
import { investigationCommands } from './commands/investigation.ts';
import { ladderCommands } from './commands/ladder.ts';
import { noteCommands } from './commands/notes.ts';
import { receptionCommands } from './commands/reception.ts';

// possible in every step, and the way forward only until it is done once: offered after the step's own
const { classify, ...reception } = receptionCommands;

/** Everything that can be done with a complaint: by whom, with which questions, under which law. */
export const commands = {
  ...reception,
  ...investigationCommands,
  ...answerCommands,
  classify,
  ...ladderCommands,
  ...noteCommands,
} satisfies Record<string, CommandDefinition>;
