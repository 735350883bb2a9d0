import type { CommandDefinition } from '../../../src/engine/index.ts';
import type { KrankningEventType } from '../events.ts';

/** A command whose event this process knows. */
export type KrankningCommand = CommandDefinition & { readonly event: KrankningEventType };
export type KrankningCommands = Readonly<Record<string, KrankningCommand>>;
