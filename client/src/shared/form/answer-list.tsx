import type { Field, FieldTexts } from '../../../../src/contract/index.ts';
import { type Answer, answersOf } from '../../../../src/contract/answers.ts';
import { useAnswerWords } from './use-answer-words.ts';

const Lines = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.length === 1 ? (
    <>{lines[0]}</>
  ) : (
    <ul>
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );

const Answers = ({ answers }: { readonly answers: readonly Answer[] }) => (
  <dl className="facts">
    {answers.map(({ name, label, lines, items }) => (
      <div key={name} className="facts__pair">
        <dt>{label}</dt>
        <dd>
          <Lines lines={lines} />
          {items.map((item, index) => (
            <Answers key={index} answers={item} />
          ))}
        </dd>
      </div>
    ))}
  </dl>
);

export interface AnswerListProps {
  readonly fields: readonly Field[];
  readonly texts: Readonly<Record<string, FieldTexts>>;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What was written in a form: questions and answers. What was not answered is left out. */
export const AnswerList = ({ fields, texts, data }: AnswerListProps) => {
  const words = useAnswerWords();
  return <Answers answers={answersOf(fields, texts, data, words)} />;
};
