import type { Process } from '../../../../../src/contract/index.ts';
import type { TimelineEntry } from '../../../../../src/contract/wire.ts';
import { useT } from '../../../shared/i18n/language.tsx';
import { Disclosure } from '../../../shared/ui/disclosure.tsx';
import type { AnswerWords } from '../../../../../src/contract/answers.ts';
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
  /** Show what was written at once; else it is folded. */
  readonly isUnfolded?: boolean;
}

const Written = ({ entry, process, words, isUnfolded = true }: TimelineItemProps) => {
  const t = useT();
  const content = <EntryContent entry={entry} process={process} words={words} />;
  if (isUnfolded || Object.keys(entry.data).length === 0) return content;
  return (
    <Disclosure title={t('case.written')} isQuiet>
      {content}
    </Disclosure>
  );
};

/** What happened by itself has no title of its own worth reading: its effects are told instead. */
const SystemItem = ({ entry }: { readonly entry: TimelineEntry }) => {
  const [first, ...rest] = entry.effects;
  return (
    <li className="entry entry--system">
      <div className="entry__head">
        <h3>{first?.text ?? entry.title}</h3>
        {rest.map((effect) => (
          <p key={`${effect.kind}${effect.ruleId ?? ''}${effect.text}`}>{effect.text}</p>
        ))}
        <WhoAndWhen entry={entry} />
      </div>
    </li>
  );
};

/** One thing that happened: what, by whom, as what, by which paragraph, what was written, and what followed by itself. */
export const TimelineItem = (props: TimelineItemProps) => {
  const { entry } = props;
  return entry.by === undefined ? (
    <SystemItem entry={entry} />
  ) : (
    <li className="entry">
      <div className="entry__head">
        <h3>{entry.title}</h3>
        <WhoAndWhen entry={entry} />
        {entry.citations.length === 0 ? null : <p className="soft small">{entry.citations.join('; ')}</p>}
      </div>
      <Written {...props} />
      <Effects effects={entry.effects} />
    </li>
  );
};
