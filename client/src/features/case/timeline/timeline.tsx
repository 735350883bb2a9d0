import { useState } from 'react';
import type { Process } from '../../../../../src/contract/index.ts';
import type { CaseView } from '../../../../../src/contract/wire.ts';
import { useT } from '../../../shared/i18n/language.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { TimelineItem } from './timeline-entry.tsx';
import { useAnswerWords } from './use-answer-words.ts';

/** What was written last is what one comes to read, and what the case is about: that which opened it. */
const UNFOLDED = 3;

const worthReading = ({ timeline }: CaseView) => {
  const written = timeline.filter(({ data }) => Object.keys(data).length > 0).sort((a, b) => b.version - a.version);
  return [...written.slice(0, UNFOLDED), ...written.slice(-1)];
};

/** Everything that has happened in a case, newest or oldest first. */
export const Timeline = ({ view, process }: { readonly view: CaseView; readonly process: Process }) => {
  const t = useT();
  const words = useAnswerWords(view);
  const [isOldestFirst, setIsOldestFirst] = useState(false);
  const [hasAll, setHasAll] = useState(false);
  const unfolded = new Set(worthReading(view).map(({ version }) => version));
  const entries = [...view.timeline].sort((a, b) => (isOldestFirst ? a.version - b.version : b.version - a.version));
  if (entries.length === 0) return <p className="soft">{t('case.nothingYet')}</p>;
  return (
    <div className="stack">
      <div className="row no-print">
        <Button onPress={() => setIsOldestFirst(!isOldestFirst)}>
          {t(isOldestFirst ? 'case.newestFirst' : 'case.oldestFirst')}
        </Button>
        <Button look="quiet" onPress={() => setHasAll(!hasAll)}>
          {t(hasAll ? 'case.foldWritten' : 'case.unfoldWritten')}
        </Button>
      </div>
      <ol className="timeline" reversed={!isOldestFirst}>
        {entries.map((entry) => (
          <TimelineItem
            key={entry.version}
            entry={entry}
            process={process}
            words={words}
            isUnfolded={hasAll || unfolded.has(entry.version)}
          />
        ))}
      </ol>
    </div>
  );
};
