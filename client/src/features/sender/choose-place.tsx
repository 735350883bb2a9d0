import type { PublicForm, PublicUnit } from '../../shared/api/sender-case.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { PageHeading } from '../../shared/ui/page-heading.tsx';
import { UnitList } from '../report/unit-list.tsx';

export interface ChoosePlaceProps {
  readonly form: PublicForm;
  readonly units: readonly PublicUnit[];
  readonly onChoose: (unitId: string) => void;
}

/** What happens with what is sent in, and then where it is sent: a school, or last the huvudman. */
export const ChoosePlace = ({ form: { texts }, units, onChoose }: ChoosePlaceProps) => {
  const t = useT();
  const schools = units.filter(({ kind }) => kind !== 'huvudman').sort((a, b) => a.name.localeCompare(b.name, 'sv'));
  const above = units
    .filter(({ kind }) => kind === 'huvudman')
    .map((unit) => ({ ...unit, hint: t('sender.whereAbove') }));
  return (
    <div className="stack stack--loose measure">
      <div>
        <PageHeading title={texts.title} />
        <p className="sender__intro">{texts.intro}</p>
      </div>
      <section className="stack" aria-labelledby="where">
        <h2 id="where">{t('sender.whereTitle')}</h2>
        <UnitList units={[...schools, ...above]} onChoose={onChoose} />
      </section>
    </div>
  );
};
