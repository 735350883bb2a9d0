import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useStatisticsDefinitions } from '../../shared/api/statistics-queries.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { PageHeading } from '../../shared/ui/page-heading.tsx';
import { DefinitionList } from './definitions.tsx';

/** What every number means, on a page that figures elsewhere point into. */
export const DefinitionsPage = () => {
  const t = useT();
  const { hash } = useLocation();
  const isThere = useStatisticsDefinitions().data !== undefined;
  useEffect(() => {
    if (isThere && hash !== '') document.getElementById(hash)?.focus();
  }, [isThere, hash]);
  return (
    <>
      <PageHeading title={t('basis.definitionsTitle')} lead={t('basis.definitionsLead')} />
      <Card>
        <DefinitionList />
      </Card>
    </>
  );
};
