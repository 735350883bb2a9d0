import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ReadCase, SenderCase } from '../../shared/api/sender-case.ts';
import { useSenderCase } from '../../shared/api/sender-queries.ts';
import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { announce } from '../../shared/live/announcer.tsx';
import { Alert } from '../../shared/ui/alert.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { ErrorNote } from '../../shared/ui/error-note.tsx';
import { PageHeading } from '../../shared/ui/page-heading.tsx';
import { Loading } from '../../shared/ui/spinner.tsx';
import { newestVersion, newsBetween, writtenSince } from './news.ts';
import { SenderCommands } from './sender-commands.tsx';
import { SenderEntry } from './sender-entry.tsx';
import { useLeave } from './use-leave.ts';

/** Says aloud what has come since the case was last read. */
const useTellingNews = (read: ReadCase): void => {
  const t = useT();
  const before = useRef(read);
  const tell = useEffectEvent((news: ReturnType<typeof newsBetween>) => {
    if (news !== undefined) announce(t(news === 'written' ? 'sender.hasWritten' : 'sender.hasComeFurther'));
  });
  useEffect(() => {
    tell(newsBetween(before.current, read));
    before.current = read;
  }, [read]);
};

const Stage = ({ view }: { readonly view: SenderCase }) => {
  const t = useT();
  return (
    <Card title={t('sender.stage')}>
      <p className="row">
        <span className="strong sender__intro">
          {view.stage || t(view.isClosed ? 'sender.closed' : 'sender.underWay')}
        </span>
        {view.isClosed && view.stage !== '' ? <Badge tone="ok">{t('sender.closed')}</Badge> : null}
      </p>
    </Card>
  );
};

const Followed = ({ code, read }: { readonly code: string; readonly read: ReadCase }) => {
  const t = useT();
  const { instant } = useFormat();
  const { view } = read;
  const [seen, setSeen] = useState(() => newestVersion(view));
  const [sought, setSought] = useState<number>();
  useTellingNews(read);
  const fresh = writtenSince(view, seen);
  const [first] = fresh;
  const goToNews = () => {
    setSought(first?.version);
    setSeen(newestVersion(view));
  };
  return (
    <>
      <PageHeading
        title={view.title}
        lead={`${view.caseNumber} · ${view.unitName} · ${t('sender.arrivedAt', { when: instant(view.sentAt) })}`}
      />
      {first === undefined ? null : (
        <Alert>
          <p>{t('sender.hasWritten')}</p>
          <Button onPress={goToNews}>{t('sender.showNew')}</Button>
        </Alert>
      )}
      <Stage view={view} />
      <section className="stack" aria-labelledby="entries">
        <h2 id="entries">{t('sender.entries')}</h2>
        <ol className="sender-entries">
          {view.entries.map((entry) => (
            <SenderEntry
              key={entry.version}
              entry={entry}
              view={view}
              isFresh={fresh.includes(entry) || entry.version === sought}
              isSought={entry.version === sought}
            />
          ))}
        </ol>
      </section>
      <section className="stack no-print" aria-labelledby="commands">
        <h2 id="commands">{t('sender.commands')}</h2>
        <SenderCommands code={code} view={view} />
      </section>
    </>
  );
};

/** A case as its sender sees it. It changes by itself, and says so. */
export const FollowedCase = ({ code }: { readonly code: string }) => {
  const t = useT();
  const leave = useLeave();
  const found = useSenderCase(code);
  return (
    <article className="stack stack--loose measure">
      {found.data === undefined ? null : <Followed code={code} read={found.data} />}
      {found.isPending ? <Loading /> : null}
      {found.isError ? <ErrorNote error={found.error} onRetry={() => void found.refetch()} /> : null}
      <div className="stack stack--tight no-print">
        <p className="soft small">{t('sender.refreshes')}</p>
        <div>
          <Button onPress={leave}>{t('sender.leave')}</Button>
        </div>
        <p className="soft small">{t('sender.leaveText')}</p>
      </div>
    </article>
  );
};
