import { type Answer, answersOf, type AnswerWords } from '../contract/answers.ts';
import type { CaseView, TimelineEntry } from '../contract/wire.ts';
import type { Instant } from '../domain/clock.ts';
import type { Lang } from '../domain/explain-deadline.ts';
import type { Field, Form } from '../domain/form.ts';
import type { FieldTexts } from '../domain/texts.ts';
import type { ProcessDefinition } from '../engine/process.ts';
import { answerIn, dayIn, momentIn } from './formats.ts';
import { PAPER_WORDS, type PaperWords } from './paper-words.ts';

/** Where a case's stream in the log begins and ends: with these anybody can see whether a copy of the log is the same. */
export interface LogProof {
  readonly streamId: string;
  readonly commits: number;
  /** SHA-256, hex, of the first and the last commit. */
  readonly firstHash: string;
  readonly lastHash: string;
  readonly lastRecordedAt: Instant;
}

/** A case as it is put on paper: what the reader's page shows, and what proves it. */
export interface CasePaper {
  readonly view: CaseView;
  readonly process: ProcessDefinition;
  readonly lang: Lang;
  readonly proof: LogProof;
}

export const wordsOf = ({ lang }: Pick<CasePaper, 'lang'>): PaperWords => PAPER_WORDS[lang];

const answerWords = ({ view, lang }: CasePaper): AnswerWords => {
  const { yes, no, unknownPerson } = PAPER_WORDS[lang];
  return {
    yes,
    no,
    unknownPerson,
    day: (date) => dayIn(date, lang),
    instant: (at) => momentIn(at, lang),
    number: (value) => answerIn(value, lang),
    nameOf: (id) => view.linkedCases.find(({ caseId }) => caseId === id)?.caseNumber,
  };
};

/** The form under which an entry was written; a command may have got another since. */
export const formOf = ({ process }: Pick<CasePaper, 'process'>, entry: TimelineEntry): Form | undefined => {
  const own = process.commands[entry.command]?.form;
  if (own?.id === entry.form) return own;
  return Object.values(process.commands).find(({ form }) => form?.id === entry.form)?.form ?? own;
};

/** What was answered to the questions of an entry that are wanted, in the words of the process. */
export const answersIn = (
  paper: CasePaper,
  entry: TimelineEntry,
  wantedOf: (fields: readonly Field[]) => readonly Field[] = (fields) => fields,
): readonly Answer[] => {
  const form = formOf(paper, entry);
  const texts: Readonly<Record<string, FieldTexts>> =
    paper.process.texts[paper.lang].forms[form?.id ?? '']?.fields ?? {};
  return answersOf(wantedOf(form?.fields ?? []), texts, entry.data, answerWords(paper));
};

/** `Rut Rektor, rektor`; nobody: the system. */
export const whoIn = (paper: Pick<CasePaper, 'lang'>, { by, as, insteadOf }: TimelineEntry): string => {
  const { bySystem, insteadOf: inPlaceOf } = wordsOf(paper);
  if (by === undefined) return bySystem;
  const place = insteadOf === undefined ? [] : [inPlaceOf(insteadOf.person.name)];
  return [by.name, ...(as === undefined ? [] : [as]), ...place].join(', ');
};
