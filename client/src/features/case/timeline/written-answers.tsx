import { useT } from '../../../shared/i18n/language.tsx';
import type { Answer } from '../../../../../src/contract/answers.ts';

const Lines = ({ answer }: { readonly answer: Answer }) => {
  if (answer.lines.length === 1) return <p className="answers__text">{answer.lines[0]}</p>;
  return (
    <ul className="answers__many">
      {answer.lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
};

const Items = ({ answer }: { readonly answer: Answer }) => {
  const t = useT();
  return (
    <ol className="answers__items">
      {answer.items.map((item, index) => (
        <li key={index}>
          <p className="small soft">{t('case.item', { label: answer.label, number: index + 1 })}</p>
          <WrittenAnswers answers={item} />
        </li>
      ))}
    </ol>
  );
};

/** Questions with what was answered. */
export const WrittenAnswers = ({ answers }: { readonly answers: readonly Answer[] }) => (
  <dl className="answers">
    {answers.map((answer) => (
      <div key={answer.name} className={answer.isLong ? 'answers__row answers__row--long' : 'answers__row'}>
        <dt>{answer.label}</dt>
        <dd>{answer.items.length > 0 ? <Items answer={answer} /> : <Lines answer={answer} />}</dd>
      </div>
    ))}
  </dl>
);
