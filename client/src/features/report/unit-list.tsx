import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { UnitView } from '../../../../src/contract/wire.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';

/** So many fit a screen; more are searched among. */
const SEEN = 8;

export interface UnitListProps {
  readonly units: readonly (Pick<UnitView, 'unitId' | 'name'> & { readonly hint?: string })[];
  readonly onChoose: (unitId: string) => void;
}

/** Units to choose one of by a press, searched among by name when they are many. One with a hint is always offered. */
export const UnitList = ({ units, onChoose }: UnitListProps) => {
  const t = useT();
  const [text, setText] = useState('');
  const wanted = text.trim().toLocaleLowerCase();
  const found = units.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
  const shown = units.filter((unit) => found.includes(unit) || unit.hint !== undefined);
  return (
    <div className="stack">
      {units.length > SEEN ? (
        <TextField label={t('report.searchUnit')} type="search" value={text} onChange={setText} />
      ) : null}
      {found.length === 0 ? <p role="status">{t('report.noUnit')}</p> : null}
      <ul className="stack stack--tight">
        {shown.map(({ unitId, name, hint }) => (
          <li key={unitId}>
            <AriaButton className="choice-card choice-card--low" onPress={() => onChoose(unitId)}>
              <span className="choice-card__title">{name}</span>
              {hint === undefined ? null : <span className="choice-card__text">{hint}</span>}
            </AriaButton>
          </li>
        ))}
      </ul>
    </div>
  );
};
