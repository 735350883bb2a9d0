import type { TimelineEntry } from '../../../../../src/contract/wire.ts';
import { useFormat } from '../../../shared/i18n/format.ts';
import { useT } from '../../../shared/i18n/language.tsx';

/** Who did it, as what, and when. */
export const WhoAndWhen = ({ entry }: { readonly entry: Pick<TimelineEntry, 'at' | 'by' | 'as'> }) => {
  const t = useT();
  const format = useFormat();
  const who = entry.by?.name ?? t('case.bySystem');
  return (
    <p className="soft small">
      {who}
      {entry.by === undefined || entry.as === undefined ? '' : `, ${t('case.asRole', { role: entry.as })}`}
      {' · '}
      <time dateTime={entry.at}>{format.instant(entry.at)}</time>
    </p>
  );
};
