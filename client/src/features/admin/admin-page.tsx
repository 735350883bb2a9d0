import { useT } from '../../shared/i18n/language.tsx';
import { PageHeading } from '../../shared/ui/page-heading.tsx';
import { Tabs } from '../../shared/ui/tabs.tsx';
import { ArshjulTab } from './arshjul/arshjul-tab.tsx';
import { CalendarTab } from './calendar/calendar-tab.tsx';
import { CoverTab } from './cover-tab.tsx';
import { DelegationsTab } from './delegations-tab.tsx';
import { NoticesTab } from './notices/notices-tab.tsx';
import { PeopleTab } from './people-tab.tsx';
import { PoliciesTab } from './policy/policies-tab.tsx';
import { UnitsTab } from './units-tab.tsx';
import './admin.css';

/** People and their roles, units, delegations, the huvudman's own rules, and its calendar. */
export const AdminPage = () => {
  const t = useT();
  return (
    <>
      <PageHeading title={t('admin.title')} lead={t('admin.lead')} />
      <Tabs
        label={t('admin.views')}
        items={[
          { id: 'people', title: t('admin.people'), content: <PeopleTab /> },
          { id: 'units', title: t('admin.units'), content: <UnitsTab /> },
          { id: 'delegations', title: t('admin.delegations'), content: <DelegationsTab /> },
          { id: 'cover', title: t('cover.tab'), content: <CoverTab /> },
          { id: 'policies', title: t('admin.policies'), content: <PoliciesTab /> },
          { id: 'arshjul', title: t('arshjul.tab'), content: <ArshjulTab /> },
          { id: 'calendar', title: t('calendar.title'), content: <CalendarTab /> },
          { id: 'notices', title: t('notices.tab'), content: <NoticesTab /> },
        ]}
      />
    </>
  );
};
