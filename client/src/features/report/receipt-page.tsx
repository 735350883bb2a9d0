import { useParams, useSearch } from '@tanstack/react-router';
import { useProcess, useReceipt } from '../../shared/api/queries.ts';
import { AnswerList } from '../../shared/form/answer-list.tsx';
import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { ButtonLink } from '../../shared/ui/link.tsx';
import { PageHeading } from '../../shared/ui/page-heading.tsx';
import { NotFetched } from '../../shared/ui/not-fetched.tsx';
import { Loading } from '../../shared/ui/spinner.tsx';
import { DutyMet } from './duty-met.tsx';
import { SameReport } from './same-report.tsx';
import { WhatNow } from './what-now.tsx';
import './report.css';

/** The receipt of a report: that it arrived and when, which duty was met by it, what happens now, and what was written. */
export const ReceiptPage = () => {
  const t = useT();
  const { instant } = useFormat();
  const { caseId } = useParams({ from: '/rapporter/$caseId' });
  const { med = '' } = useSearch({ from: '/rapporter/$caseId' });
  const receipt = useReceipt(caseId);
  const process = useProcess(receipt.data?.processId);
  if (receipt.data === undefined)
    return (
      <>
        <PageHeading title={t('report.receipt')} />
        <NotFetched of={receipt} />
      </>
    );
  if (process === undefined) return <Loading />;
  const { caseNumber, unitName, openedAt, command, data } = receipt.data;
  const form = process.commands[command]?.form;
  return (
    <article className="stack stack--loose measure">
      <div>
        <PageHeading title={t('report.receiptTitle', { number: caseNumber })} lead={t('report.receiptLead')} />
        <p className="receipt__facts">
          {process.texts.name} · {unitName}
          <br />
          {t('report.arrivedAt', { when: instant(openedAt) })}
        </p>
      </div>
      <DutyMet receipt={receipt.data} />
      <SameReport caseIds={med.split(',').filter((id) => id !== '')} />
      <WhatNow receipt={receipt.data} process={process} />
      {form === undefined ? null : (
        <Card title={t('report.youWrote')}>
          <AnswerList fields={form.fields} texts={process.texts.forms[form.id]?.fields ?? {}} data={data} />
        </Card>
      )}
      <div className="row no-print">
        <Button onPress={() => window.print()}>
          <Icon name="print" />
          {t('report.print')}
        </Button>
        <ButtonLink to="/rapporter" look="quiet">
          {t('common.navReported')}
        </ButtonLink>
        <ButtonLink to="/rapportera" look="quiet">
          {t('report.newReport')}
        </ButtonLink>
      </div>
    </article>
  );
};
