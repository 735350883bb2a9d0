import type { Lang } from '../../domain/explain-deadline.ts';
import { officeInWords } from '../../domain/role-words.ts';
import type { ProcessDefinition } from '../../engine/process.ts';

/** A role or participant of the process in words. */
export const whoInWords = (process: ProcessDefinition, name: string, lang: Lang): string =>
  officeInWords(process.texts[lang], name, lang);
