import { useState } from 'react';
import type { ReadyWheelsView, WheelView } from '../../../../../src/contract/wire-arshjul.ts';
import { useReadyWheels } from '../../../shared/api/arshjul-queries.ts';
import { useLanguage, useT } from '../../../shared/i18n/language.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { NotFetched } from '../../../shared/ui/not-fetched.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { ActivityRow } from './activity-row.tsx';
import { DecideWheel } from './decide-wheel.tsx';

const Current = ({ current }: Pick<ReadyWheelsView, 'current'>) => {
  const t = useT();
  const { language } = useLanguage();
  if (current === undefined)
    return (
      <Card title={t('arshjul.current')}>
        <p>{t('arshjul.currentNone')}</p>
      </Card>
    );
  const { wheel, fromLasar, decisionNumber, version, reason } = current;
  const lasar = t('arshjul.lasarName', { from: fromLasar, to: fromLasar + 1 });
  return (
    <Card title={t('arshjul.current')}>
      <p>{t('arshjul.currentText', { name: wheel.name[language], lasar, number: decisionNumber, version })}</p>
      <p className="soft small">{wheel.basis[language]}</p>
      {reason === undefined ? null : <p className="soft small">{t('arshjul.reasonWas', { reason })}</p>}
    </Card>
  );
};

const IN_FORCE = 'in-force';

/** What one may begin from: the wheel in force, and the ready ones. */
const startsOf = ({ current, items }: ReadyWheelsView, own: string, language: 'sv' | 'en') => [
  ...(current === undefined ? [] : [{ value: IN_FORCE, label: own, wheel: current.wheel }]),
  ...items.map((wheel) => ({ value: wheel.id, label: wheel.name[language], wheel })),
];

const Editor = ({ ready }: { readonly ready: ReadyWheelsView }) => {
  const t = useT();
  const { language } = useLanguage();
  const [start, setStart] = useState<string | undefined>();
  const [draft, setDraft] = useState<WheelView | undefined>();
  const starts = startsOf(ready, t('arshjul.own'), language);
  const begin = (value: string | undefined) => {
    setStart(value);
    setDraft(starts.find((one) => one.value === value)?.wheel);
  };
  const setActivities = (activities: WheelView['activities']) =>
    setDraft((old) => (old === undefined ? undefined : { ...old, activities }));
  return (
    <Card title={t('arshjul.decide')}>
      <p className="soft measure">{t('arshjul.adminLead')}</p>
      <Select
        label={t('arshjul.choose')}
        options={starts.map(({ value, label }) => ({ value, label }))}
        value={start}
        onChange={begin}
      />
      {draft === undefined ? null : (
        <>
          <p className="soft small">{draft.basis[language]}</p>
          <h3>{t('arshjul.activities')}</h3>
          <p className="soft measure">{t('arshjul.editLead')}</p>
          {draft.activities.map((activity) => (
            <ActivityRow
              key={activity.id}
              activity={activity}
              onChange={(changed) =>
                setActivities(draft.activities.map((one) => (one.id === changed.id ? changed : one)))
              }
              onRemove={() => setActivities(draft.activities.filter((one) => one.id !== activity.id))}
            />
          ))}
          <DecideWheel wheel={draft} version={ready.version} lasar={ready.lasar} />
        </>
      )}
    </Card>
  );
};

/** The huvudman's årshjul: what is in force, and the way to another. */
export const ArshjulTab = () => {
  const ready = useReadyWheels();
  if (ready.data === undefined) return <NotFetched of={ready} />;
  return (
    <div className="stack stack--loose">
      <Current current={ready.data.current} />
      <Editor key={ready.data.version} ready={ready.data} />
    </div>
  );
};
