import type { Process } from '../../../../../src/contract/index.ts';
import type { TimelineEntry } from '../../../../../src/contract/wire.ts';
import { useT } from '../../../shared/i18n/language.tsx';
import { Disclosure } from '../../../shared/ui/disclosure.tsx';
import type { AnswerWords } from '../../../shared/form/answers.ts';
import { EntryContent } from './entry-content.tsx';
import { WhoAndWhen } from './who-and-when.tsx';

const Effects = ({ effects }: Pick<TimelineEntry, 'effects'>) => {
  const t = useT();
  if (effects.length === 0) return null;
  return (
    <Disclosure title={t('case.effects', { count: effects.length })} isQuiet>
      <ul className="entry__effects">
        {effects.map((effect) => (
          <li key={`${effect.kind}${effect.ruleId ?? ''}${effect.text}`}>{effect.text}</li>
        ))}
      </ul>
    </Disclosure>
  );
};

export interface TimelineItemProps {
  readonly entry: TimelineEntry;
  readonly process: Process;
  readonly words: AnswerWords;
}

/** One thing that happened: what, by whom, as what, by which paragraph, what was written, and what followed by itself. */
export const TimelineItem = ({ entry, process, words }: TimelineItemProps) => (
  <li className={`entry${entry.by === undefined ? ' entry--system' : ''}`}>
    <div className="entry__head">
      <h3>{entry.title}</h3>
      <WhoAndWhen entry={entry} />
      {entry.citations.length === 0 ? null : <p className="soft small">{entry.citations.join('; ')}</p>}
    </div>
    <EntryContent entry={entry} process={process} words={words} />
    <Effects effects={entry.effects} />
  </li>
);
