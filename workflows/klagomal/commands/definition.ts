import type { CommandDefinition } from '../../../src/engine/index.ts';
import type { KlagomalEventType } from '../events.ts';

/** A command whose event this process knows. */
export type KlagomalCommand = CommandDefinition & { readonly event: KlagomalEventType };
export type KlagomalCommands = Readonly<Record<string, KlagomalCommand>>;
