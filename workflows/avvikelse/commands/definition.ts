import type { CommandDefinition } from '../../../src/engine/index.ts';
import type { AvvikelseEventType } from '../events.ts';

/** Commands whose events this process knows. */
export type AvvikelseCommands = Readonly<Record<string, CommandDefinition & { readonly event: AvvikelseEventType }>>;
