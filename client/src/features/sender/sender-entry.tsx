import { useEffect, useRef } from 'react';
import type { SenderCase } from '../../shared/api/sender-case.ts';
import { AnswerList } from '../../shared/form/answer-list.tsx';
import { useFormat } from '../../shared/i18n/format.ts';
import { inLine } from '../../shared/i18n/in-line.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import { Disclosure } from '../../shared/ui/disclosure.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { newestVersion } from './news.ts';

export interface SenderEntryProps {
  readonly entry: SenderCase['entries'][number];
  readonly view: SenderCase;
  readonly isFresh: boolean;
  /** The focus comes here. */
  readonly isSought: boolean;
}

/** One thing that was sent or that the school told: by whom, when, and what. One's own stand to the right and say so, and what one wrote oneself is folded once something newer has come. */
export const SenderEntry = ({ entry, view, isFresh, isSought }: SenderEntryProps) => {
  const t = useT();
  const { instant } = useFormat();
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isSought) return;
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'center' });
  }, [isSought]);
  const { form, texts } = view.forms[entry.form ?? ''] ?? {};
  const content =
    form === undefined ? null : <AnswerList fields={form.fields} texts={texts?.fields ?? {}} data={entry.data} />;
  const isOld = entry.isMine && entry.version < newestVersion(view);
  return (
    <li ref={place} tabIndex={-1} className={`sender-entry sender-entry--${entry.isMine ? 'mine' : 'theirs'}`}>
      <p className="sender-entry__who">
        <Icon name={entry.isMine ? 'person' : 'info'} />
        {entry.isMine ? t('sender.you') : t('sender.them', { office: inLine(entry.by) })}
        {isFresh ? <Badge tone="info">{t('sender.new')}</Badge> : null}
      </p>
      <h3>{entry.title}</h3>
      <p className="soft small">
        <time dateTime={entry.at}>{instant(entry.at)}</time>
      </p>
      {entry.isErased ? <p className="soft">{t('sender.erased')}</p> : null}
      {isOld && content !== null ? (
        <Disclosure title={t('sender.yourWords')} isQuiet>
          {content}
        </Disclosure>
      ) : (
        content
      )}
    </li>
  );
};
