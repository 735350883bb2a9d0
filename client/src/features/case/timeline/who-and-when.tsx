import type { TimelineEntry } from '../../../../../src/contract/wire.ts';
import { useFormat } from '../../../shared/i18n/format.ts';
import { useT } from '../../../shared/i18n/language.tsx';

/** A part's title begins with a capital; in the middle of a line it does not. */
const inLine = (title: string): string => title.charAt(0).toLocaleLowerCase() + title.slice(1);

/** Who did it, as what, and when. */
export const WhoAndWhen = ({ entry }: { readonly entry: Pick<TimelineEntry, 'at' | 'by' | 'as'> }) => {
  const t = useT();
  const format = useFormat();
  const who = entry.by?.name ?? t('case.bySystem');
  return (
    <p className="soft small">
      {who}
      {entry.by === undefined || entry.as === undefined ? '' : `, ${t('case.asRole', { role: inLine(entry.as) })}`}
      {' · '}
      <time dateTime={entry.at}>{format.instant(entry.at)}</time>
    </p>
  );
};
