import type { PersonId } from '../domain/ids.ts';
import type { Principal } from '../domain/principal.ts';
import type { EngineParts } from './parts.ts';

/** Under which name a principal stands in the log. */
export const nameOf = (principal: Principal): PersonId | 'system' =>
  principal.kind === 'system' ? 'system' : principal.personId;

/** Tells contents apart under the same key; keyed itself, so that a short content cannot be guessed from it. */
export const fingerprintOf = ({ vault }: Pick<EngineParts, 'vault'>, command: string, data: unknown): string =>
  vault.pseudonym(JSON.stringify([command, data ?? {}]));
