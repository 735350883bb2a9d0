import { useEffect, useRef } from 'react';
import type { Process } from '../../../../../src/contract/index.ts';
import type { CaseView } from '../../../../../src/contract/wire.ts';
import { useT } from '../../../shared/i18n/language.tsx';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { TimelineItem } from '../timeline/timeline-entry.tsx';
import { useAnswerWords } from '../timeline/use-answer-words.ts';
import { newsSince } from './news.ts';

export interface ChangedNoticeProps {
  readonly view: CaseView;
  readonly process: Process;
  /** The version that the person saw when he or she began to write. */
  readonly since: number;
  /** The person has pressed "send" and waits: the focus comes here. */
  readonly isAwaited: boolean;
  readonly onRead: () => void;
}

/** Somebody was first: what is new in the case, to be read before one's own is sent. */
export const ChangedNotice = ({ view, process, since, isAwaited, onRead }: ChangedNoticeProps) => {
  const t = useT();
  const words = useAnswerWords(view);
  const news = newsSince(view, since);
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isAwaited) return;
    notice.current?.focus({ preventScroll: true });
    notice.current?.scrollIntoView({ block: 'center' });
  }, [isAwaited]);
  return (
    <div ref={notice} tabIndex={-1} className="changed-notice">
      <Alert tone="warn" title={t('case.changedTitle')} isUrgent>
        <p>{t('case.changedText')}</p>
        {news.length === 0 ? (
          <p>{t('case.changedUnknown')}</p>
        ) : (
          <ol className="timeline timeline--news">
            {news.map((entry) => (
              <TimelineItem key={entry.version} entry={entry} process={process} words={words} />
            ))}
          </ol>
        )}
        <Button onPress={onRead}>{t('case.changedRead')}</Button>
      </Alert>
    </div>
  );
};
