import type { Process } from '../../../../../src/contract/index.ts';
import type { TimelineEntry } from '../../../../../src/contract/wire.ts';
import { useT } from '../../../shared/i18n/language.tsx';
import { type AnswerWords, answersOf } from '../../../../../src/contract/answers.ts';
import { WrittenAnswers } from './written-answers.tsx';

export interface EntryContentProps {
  readonly entry: TimelineEntry;
  readonly process: Process;
  readonly words: AnswerWords;
}

const formOf = (process: Process, entry: TimelineEntry) => {
  const command = process.commands[entry.command];
  const id = entry.form ?? command?.form?.id ?? '';
  const form =
    command?.form?.id === id
      ? command.form
      : Object.values(process.commands).find((other) => other.form?.id === id)?.form;
  return { fields: form?.fields ?? [], texts: process.texts.forms[id]?.fields ?? {} };
};

/** What somebody wrote, question by question. */
export const EntryContent = ({ entry, process, words }: EntryContentProps) => {
  const t = useT();
  const { fields, texts } = formOf(process, entry);
  const answers = answersOf(fields, texts, entry.data, words);
  return (
    <>
      {entry.isErased ? <p className="soft">{t('case.erased')}</p> : null}
      {answers.length === 0 ? null : <WrittenAnswers answers={answers} />}
    </>
  );
};
