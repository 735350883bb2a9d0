import { useStatisticsDefinitions } from '../../shared/api/statistics-queries.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Disclosure } from '../../shared/ui/disclosure.tsx';
import { NotFetched } from '../../shared/ui/not-fetched.tsx';

/** Every measure in words, each under its id. */
export const DefinitionList = () => {
  const t = useT();
  const definitions = useStatisticsDefinitions();
  if (definitions.data === undefined) return <NotFetched of={definitions} />;
  return (
    <dl className="stack">
      {definitions.data.items.map(({ id, name, definition, unit, source }) => (
        <div key={id} id={id} tabIndex={-1}>
          <dt>
            <strong>{name}</strong>
          </dt>
          <dd>{definition}</dd>
          <dd className="soft small">{t('statistics.definitionSource', { unit, source })}</dd>
        </div>
      ))}
    </dl>
  );
};

/** What each number means, and how it is worked out. */
export const Definitions = () => {
  const t = useT();
  return (
    <Disclosure title={t('statistics.definitions')} icon="info">
      <DefinitionList />
    </Disclosure>
  );
};
