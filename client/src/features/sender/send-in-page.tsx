import { useNavigate, useSearch } from '@tanstack/react-router';
import { usePublicForms } from '../../shared/api/sender-queries.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Empty } from '../../shared/ui/empty.tsx';
import { NotFetched } from '../../shared/ui/not-fetched.tsx';
import { PageHeading } from '../../shared/ui/page-heading.tsx';
import { ChooseForm } from './choose-form.tsx';
import { ChoosePlace } from './choose-place.tsx';
import { SendInWizard } from './send-in-wizard.tsx';
import { SenderSources } from './sender-sources.tsx';
import './sender.css';

/** Something to send in without an account: what, to which school, and then the questions. What there is only one of is not asked. */
export const SendInPage = () => {
  const t = useT();
  const search = useSearch({ from: '/skicka-in' });
  const navigate = useNavigate({ from: '/skicka-in' });
  const open = usePublicForms();
  if (open.data === undefined) return <NotFetched of={open} />;
  const { forms, units } = open.data;
  if (forms.length === 0)
    return (
      <>
        <PageHeading title={t('sender.whatTitle')} />
        <Empty title={t('sender.nothingOpen')} />
      </>
    );
  const form =
    forms.length === 1
      ? forms[0]
      : forms.find(({ processId, command }) => processId === search.processId && command === search.command);
  const unit = units.find(({ unitId }) => unitId === search.unitId);
  if (form === undefined) return <ChooseForm forms={forms} />;
  if (unit === undefined)
    return (
      <ChoosePlace
        form={form}
        units={units}
        onChoose={(unitId) => void navigate({ search: (old) => ({ ...old, unitId }) })}
      />
    );
  return (
    <SenderSources>
      <SendInWizard key={`${form.processId}/${form.command}/${unit.unitId}`} form={form} unit={unit} />
    </SenderSources>
  );
};
