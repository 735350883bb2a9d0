import type { Lang } from '../../domain/explain-deadline.ts';
import type { ProcessDefinition } from '../../engine/process.ts';
import { ROLE_WORDS } from '../../domain/role-words.ts';

const isOurs = (name: string): name is keyof (typeof ROLE_WORDS)['sv'] => name in ROLE_WORDS.sv;

/** A role or participant in words: the process's own for its participants, ours for roles. Unknown ones stand as they are. */
export const whoInWords = (process: ProcessDefinition, name: string, lang: Lang): string =>
  process.texts[lang].participants[name] ?? (isOurs(name) ? ROLE_WORDS[lang][name] : name);
