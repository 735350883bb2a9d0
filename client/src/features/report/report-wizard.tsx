import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import type { Receipt, UnitView } from '../../../../src/contract/wire.ts';
import { keys } from '../../shared/api/keys.ts';
import { OfflineError } from '../../shared/api/problem-error.ts';
import { ProcessForm } from '../../shared/form/process-form.tsx';
import type { StepInAddress } from '../../shared/form/process-form-props.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { PageHeading } from '../../shared/ui/page-heading.tsx';
import { Loading } from '../../shared/ui/spinner.tsx';
import { isWaiting, keepWaiting, sendReport, stopWaiting } from './outbox.ts';
import { formAtUnit, likelyAnswers, type ReportKind, reportDraftKey } from './report-kind.ts';
import { WaitingNote } from './waiting-note.tsx';

/** The step in the address: forward is a new page in the browser's history, so that its back button goes a step back. */
const useStepInAddress = (): StepInAddress => {
  const { steg = 1 } = useSearch({ from: '/rapportera' });
  const navigate = useNavigate({ from: '/rapportera' });
  return {
    step: steg - 1,
    goTo: (step, how) =>
      void navigate({ search: (old) => ({ ...old, steg: step + 1 }), replace: how === 'back', resetScroll: false }),
  };
};

/** Whether this report has been sent without contact; undefined until the device has answered. */
const useIsWaiting = (draftKey: string): readonly [boolean | undefined, (value: boolean) => void] => {
  const [waits, setWaits] = useState<boolean>();
  useEffect(() => {
    void isWaiting(draftKey).then(setWaits);
  }, [draftKey]);
  return [waits, setWaits];
};

/** The questions of a report, and its sending. */
export const ReportWizard = ({ kind, unit }: { readonly kind: ReportKind; readonly unit: UnitView }) => {
  const t = useT();
  const client = useQueryClient();
  const navigate = useNavigate();
  const stepInAddress = useStepInAddress();
  const { process, name } = kind;
  const draftKey = reportDraftKey(process.id, name, unit.unitId);
  const [waits, setWaits] = useIsWaiting(draftKey);
  const form = useMemo(() => formAtUnit(kind.form, unit), [kind.form, unit]);
  const [initial] = useState(() => likelyAnswers(kind, form));

  const goToReceipts = async (cases: readonly Receipt[]) => {
    for (const receipt of cases) client.setQueryData(keys.receipt(receipt.caseId), receipt);
    void client.invalidateQueries({ queryKey: keys.cases });
    const [first, ...others] = cases;
    if (first === undefined) return navigate({ to: '/rapporter' });
    const search = others.length === 0 ? {} : { med: others.map(({ caseId }) => caseId).join(',') };
    return navigate({ to: '/rapporter/$caseId', params: { caseId: first.caseId }, search, replace: true });
  };
  const submit = async (data: Record<string, unknown>, { idempotencyKey }: { readonly idempotencyKey: string }) => {
    const report = { processId: process.id, command: name, unitId: unit.unitId, data };
    try {
      const { cases } = await sendReport(report, idempotencyKey);
      await goToReceipts(cases);
      return undefined;
    } catch (error) {
      if (!(error instanceof OfflineError)) throw error;
      await keepWaiting(draftKey, report);
      setWaits(true);
      return 'kept';
    }
  };

  const heading = <PageHeading title={process.texts.commands[name]?.title ?? process.texts.name} lead={unit.name} />;
  if (waits === undefined) return <Loading />;
  return (
    <div className="measure">
      {heading}
      {waits ? (
        <WaitingNote
          draftKey={draftKey}
          onChange={() => void stopWaiting(draftKey).then(() => setWaits(false))}
          onReceived={(cases) => void goToReceipts(cases)}
          onGone={() => void navigate({ to: '/rapporter' })}
        />
      ) : (
        <ProcessForm
          form={form}
          texts={process.texts}
          laws={process.laws}
          unitId={unit.unitId}
          initial={initial}
          draftKey={draftKey}
          isPage
          hasReview
          stepInAddress={stepInAddress}
          submitLabel={t('report.send')}
          onSubmit={submit}
        />
      )}
    </div>
  );
};
