import { useDeferredValue, useState } from 'react';
import { useAdminPeople } from '../../shared/api/admin-queries.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Empty } from '../../shared/ui/empty.tsx';
import { NotFetched } from '../../shared/ui/not-fetched.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { AddPerson } from './add-person.tsx';
import { PersonRow } from './person-row.tsx';

const Found = ({ q }: { readonly q: string }) => {
  const t = useT();
  const people = useAdminPeople(q);
  if (people.data === undefined) return <NotFetched of={people} />;
  const items = people.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <Empty title={t('admin.noPeople')} />;
  return (
    <>
      <ul className="people" aria-busy={people.isPlaceholderData}>
        {items.map((person) => (
          <PersonRow key={person.personId} person={person} />
        ))}
      </ul>
      {people.hasNextPage ? (
        <div>
          <Button isPending={people.isFetchingNextPage} onPress={() => void people.fetchNextPage()}>
            {t('common.more')}
          </Button>
        </div>
      ) : null}
    </>
  );
};

/** The staff: who holds which role where and when. */
export const PeopleTab = () => {
  const t = useT();
  const [q, setQ] = useState('');
  return (
    <div className="stack">
      <div className="row row--between admin-tools">
        <TextField label={t('admin.search')} type="search" value={q} onChange={setQ} maxLength={100} />
        <AddPerson />
      </div>
      <Found q={useDeferredValue(q.trim())} />
    </div>
  );
};
