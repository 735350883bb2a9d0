import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { UnitView } from '../../../../src/contract/wire.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { PageHeading } from '../../shared/ui/page-heading.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';

/** So many fit a screen; more are searched among. */
const SEEN = 8;

/** Where it happened. */
export const ChooseUnit = ({
  units,
  onChoose,
}: {
  readonly units: readonly UnitView[];
  readonly onChoose: (unitId: string) => void;
}) => {
  const t = useT();
  const [text, setText] = useState('');
  const wanted = text.trim().toLocaleLowerCase();
  const schools = units.filter(({ kind }) => kind === 'skolenhet');
  const all = schools.length > 0 ? schools : units;
  const shown = all.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
  return (
    <div className="measure">
      <PageHeading title={t('report.whereTitle')} lead={t('report.whereLead')} />
      <div className="stack">
        {all.length > SEEN ? (
          <TextField label={t('report.searchUnit')} type="search" value={text} onChange={setText} />
        ) : null}
        <ul className="stack stack--tight">
          {shown.map(({ unitId, name }) => (
            <li key={unitId}>
              <AriaButton className="choice-card choice-card--low" onPress={() => onChoose(unitId)}>
                <span className="choice-card__title">{name}</span>
              </AriaButton>
            </li>
          ))}
        </ul>
        {shown.length === 0 ? <p role="status">{t('report.noUnit')}</p> : null}
      </div>
    </div>
  );
};
