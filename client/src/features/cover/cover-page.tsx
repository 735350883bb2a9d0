import { type Cover, useCover } from '../../shared/api/cover.ts';
import { useMe } from '../../shared/api/session-queries.ts';
import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { NotFetched } from '../../shared/ui/not-fetched.tsx';
import { PageHeading } from '../../shared/ui/page-heading.tsx';
import { lastDayOf } from '../../shared/ui/stockholm-day.ts';
import { AbsenceForm } from './absence-form.tsx';
import { useCoverItems } from './cover-items.ts';
import { CoverList } from './cover-list.tsx';
import './cover.css';

const InMyHands = ({ standsInFor }: Pick<Cover, 'standsInFor'>) => {
  const t = useT();
  const format = useFormat();
  return standsInFor.length === 0 ? (
    <p className="soft">{t('cover.forNobody')}</p>
  ) : (
    <ul>
      {standsInFor.map(({ person, to }) => (
        <li key={person.personId}>{t('cover.forWhom', { name: person.name, day: format.day(lastDayOf(to)) })}</li>
      ))}
    </ul>
  );
};

const Mine = ({ cover }: { readonly cover: Cover }) => {
  const t = useT();
  const items = useCoverItems();
  return (
    <>
      <Card title={t('cover.standsIn')}>
        <InMyHands standsInFor={cover.standsInFor} />
      </Card>
      <Card title={t('cover.absences')}>
        <CoverList items={items.absences(cover.absences)} empty={t('cover.noAbsences')} />
      </Card>
      {cover.jour.length + cover.delegations.length === 0 ? null : (
        <Card title={t('cover.lentToMe')}>
          <CoverList items={[...items.jour(cover.jour), ...items.delegations(cover.delegations)]} empty="" />
        </Card>
      )}
    </>
  );
};

/** When I am away, who stands in, and for whom I do. */
export const CoverPage = () => {
  const t = useT();
  const me = useMe().data;
  const cover = useCover('mine');
  return (
    <>
      <PageHeading title={t('cover.title')} lead={t('cover.lead')} />
      <div className="stack">
        {me === undefined || me === null ? null : (
          <Card title={t('cover.new')}>
            <AbsenceForm me={me} />
          </Card>
        )}
        {cover.data === undefined ? <NotFetched of={cover} /> : <Mine cover={cover.data} />}
      </div>
    </>
  );
};
