import { useState } from 'react';
import type { ArshjulView } from '../../../../src/contract/wire-arshjul.ts';
import { useArshjul } from '../../shared/api/arshjul-queries.ts';
import { useLanguage, useT } from '../../shared/i18n/language.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { Empty } from '../../shared/ui/empty.tsx';
import { ErrorNote } from '../../shared/ui/error-note.tsx';
import { NotFetched } from '../../shared/ui/not-fetched.tsx';
import { PageHeading } from '../../shared/ui/page-heading.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { UnitSelect } from '../overview/unit-select.tsx';
import { ActivityTable } from './activity-table.tsx';
import { countsOf, monthsOf } from './months.ts';
import { StatusMark } from './status-mark.tsx';
import './arshjul.css';

interface ChoicesProps {
  readonly lasar: number;
  readonly unitId: string | undefined;
  readonly onLasar: (lasar: number | undefined) => void;
  readonly onUnit: (unitId: string | undefined) => void;
}

const Choices = ({ lasar, unitId, onLasar, onUnit }: ChoicesProps) => {
  const t = useT();
  const years = [lasar - 1, lasar, lasar + 1];
  return (
    <div className="arshjul__choices">
      <Select
        label={t('arshjul.lasar')}
        options={years.map((year) => ({
          value: String(year),
          label: t('arshjul.lasarName', { from: year, to: year + 1 }),
        }))}
        value={String(lasar)}
        onChange={(year) => onLasar(year === undefined ? undefined : Number(year))}
      />
      <UnitSelect value={unitId} onChange={onUnit} />
    </div>
  );
};

const Standing = ({ wheel }: { readonly wheel: ArshjulView }) => {
  const t = useT();
  const { items, name = '', basis = '', decisionNumber = '', version, areas } = wheel;
  const done = items.filter(({ status }) => status === 'done').length;
  return (
    <Card title={t('arshjul.totals')}>
      <p className="strong">{t('arshjul.progress', { done, total: items.length })}</p>
      <p className="row">
        {countsOf(items).map(({ status, count }) => (
          <StatusMark key={status} status={status} count={count} />
        ))}
      </p>
      <p className="soft small">{t('arshjul.follows', { name, basis })}</p>
      {areas.length === 0 ? null : (
        <p className="soft small">
          {t('arshjul.areas')}: {areas.join(' · ')}
        </p>
      )}
      <p className="soft small">{t('arshjul.decision', { number: decisionNumber, version })}</p>
    </Card>
  );
};

const Months = ({ items }: Pick<ArshjulView, 'items'>) => {
  const { locale } = useLanguage();
  const words = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return monthsOf(items).map(({ month, rows }) => {
    const name = words.format(new Date(`${month}-01`));
    const title = `${name.slice(0, 1).toLocaleUpperCase(locale)}${name.slice(1)}`;
    return (
      <Card key={month} title={title}>
        <ActivityTable caption={title} rows={rows} />
      </Card>
    );
  });
};

const Wheel = ({ wheel }: { readonly wheel: ArshjulView }) => {
  const t = useT();
  if (wheel.version === 0)
    return (
      <Empty title={t('arshjul.none')}>
        <p>{t('arshjul.noneText')}</p>
      </Empty>
    );
  if (wheel.items.length === 0) return <Empty title={t('arshjul.nothing')} />;
  return (
    <>
      <Standing wheel={wheel} />
      <Months items={wheel.items} />
    </>
  );
};

/** What is to be done in a läsår at the units that I oversee: month by month, with how it stands. */
export const ArshjulPage = () => {
  const t = useT();
  const [lasar, setLasar] = useState<number | undefined>();
  const [unitId, setUnitId] = useState<string | undefined>();
  const wheel = useArshjul({ lasar, unitId });
  if (wheel.data === undefined) return <NotFetched of={wheel} />;
  return (
    <>
      <PageHeading title={t('arshjul.title')} lead={t('arshjul.lead')} />
      <div className="stack stack--loose" aria-busy={wheel.isPlaceholderData}>
        <Choices lasar={wheel.data.lasar.year} unitId={unitId} onLasar={setLasar} onUnit={setUnitId} />
        {wheel.isError ? <ErrorNote error={wheel.error} onRetry={() => void wheel.refetch()} /> : null}
        <Wheel wheel={wheel.data} />
      </div>
    </>
  );
};
