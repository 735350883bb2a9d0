import { type Ending, useEnd } from '../../shared/api/cover.ts';
import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Empty } from '../../shared/ui/empty.tsx';
import { ErrorNote } from '../../shared/ui/error-note.tsx';
import { lastDayOf } from '../../shared/ui/stockholm-day.ts';

/** A line of a list of periods. */
export interface CoverItem extends Ending {
  /** Who, for whom or what. */
  readonly title: string;
  readonly detail?: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly status: 'coming' | 'now' | 'ended';
  readonly decisionNumber?: string | undefined;
  readonly mayEnd: boolean;
}

const STATUS = { coming: 'cover.coming', now: 'cover.now', ended: 'cover.ended' } as const;
const ORDER = { now: 0, coming: 1, ended: 2 } as const;

const Line = ({ item }: { readonly item: CoverItem }) => {
  const t = useT();
  const format = useFormat();
  const end = useEnd();
  const period = t('admin.between', { from: format.day(item.from), to: format.day(lastDayOf(item.to)) });
  return (
    <li className="row row--between cover-line">
      <div className="stack stack--tight">
        <span>
          <span className="strong">{item.title}</span>{' '}
          {item.status === 'now' ? (
            <Badge tone="info">{t('cover.now')}</Badge>
          ) : (
            <Badge>{t(STATUS[item.status])}</Badge>
          )}
        </span>
        {item.detail === undefined ? null : <span>{item.detail}</span>}
        <span className="soft small">
          {period}
          {item.decisionNumber === undefined ? null : ` · ${t('cover.decidedBy', { number: item.decisionNumber })}`}
        </span>
        {end.isError ? <ErrorNote error={end.error} /> : null}
      </div>
      {item.mayEnd ? (
        <Button
          look="quiet"
          aria-label={t('cover.endOf', { title: item.title })}
          isPending={end.isPending}
          onPress={() => end.mutate({ what: item.what, id: item.id })}
        >
          {t('cover.end')}
        </Button>
      ) : null}
    </li>
  );
};

/** Periods, those of now first, then those to come, then those that have ended. */
export const CoverList = ({ items, empty }: { readonly items: readonly CoverItem[]; readonly empty: string }) =>
  items.length === 0 ? (
    <Empty title={empty} />
  ) : (
    <ul className="cover-list">
      {[...items]
        .sort((a, b) => ORDER[a.status] - ORDER[b.status])
        .map((item) => (
          <Line key={item.id} item={item} />
        ))}
    </ul>
  );
