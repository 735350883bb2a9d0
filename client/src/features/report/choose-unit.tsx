import type { UnitView } from '../../../../src/contract/wire.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { PageHeading } from '../../shared/ui/page-heading.tsx';
import { UnitList, type UnitListProps } from './unit-list.tsx';

export interface ChooseUnitProps extends Pick<UnitListProps, 'onChoose'> {
  readonly units: readonly UnitView[];
}

/** Where it happened. */
export const ChooseUnit = ({ units, onChoose }: ChooseUnitProps) => {
  const t = useT();
  const schools = units.filter(({ kind }) => kind === 'skolenhet');
  return (
    <div className="measure">
      <PageHeading title={t('report.whereTitle')} lead={t('report.whereLead')} />
      <UnitList units={schools.length > 0 ? schools : units} onChoose={onChoose} />
    </div>
  );
};
