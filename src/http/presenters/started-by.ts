import type { Lang } from '../../domain/explain-deadline.ts';
import type { Deadline } from '../../engine/case-state.ts';
import type { ProcessDefinition } from '../../engine/process.ts';

interface Words {
  readonly opened: string;
  readonly answered: (question: string) => string;
  readonly done: (command: string) => string;
}

const WORDS = {
  sv: {
    opened: 'när ärendet öppnades',
    answered: (question) => `enligt svaret på ”${question}”`,
    done: (command) => `genom ”${command}”`,
  },
  en: {
    opened: 'when the case was opened',
    answered: (question) => `by the answer to “${question}”`,
    done: (command) => `with “${command}”`,
  },
} as const satisfies Record<Lang, Words>;

const questionOf = (process: ProcessDefinition, field: string, lang: Lang): string | undefined =>
  Object.values(process.texts[lang].forms)
    .map(({ fields }) => fields[field]?.label)
    .find((label) => label !== undefined);

/** What started a deadline, as a clause in the language; undefined when nothing is known but the event's type. */
export const startedByInWords = (process: ProcessDefinition, deadline: Deadline, lang: Lang): string | undefined => {
  const { startedBy } = deadline.plan.derivation;
  const field = process.deadlines.find(({ ruleId }) => ruleId === deadline.ruleId)?.startsAt;
  const question = field === undefined ? undefined : questionOf(process, field, lang);
  if (question !== undefined) return WORDS[lang].answered(question);
  if (startedBy === 'CaseOpened') return WORDS[lang].opened;
  const command = Object.entries(process.commands).find(([, { event }]) => event === startedBy)?.[0];
  const title = command === undefined ? undefined : process.texts[lang].commands[command]?.title;
  return title && WORDS[lang].done(title);
};
