import type { EngineParts } from './parts.ts';

/** Tells contents apart under the same key; keyed itself, so that a short content cannot be guessed from it. */
export const fingerprintOf = ({ vault }: Pick<EngineParts, 'vault'>, command: string, data: unknown): string =>
  vault.pseudonym(JSON.stringify([command, data ?? {}]));
