import type { Receipt } from '../../../../src/contract/wire.ts';
import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Alert } from '../../shared/ui/alert.tsx';

/** Which duty the report met, by which paragraph, when, and whether that was in time by the huvudman's routine. */
export const DutyMet = ({ receipt: { duty } }: { readonly receipt: Receipt }) => {
  const t = useT();
  const { instant, due } = useFormat();
  if (duty === undefined) return null;
  const met = instant(duty.metAt);
  return (
    <Alert tone={duty.isLate ? 'info' : 'ok'} title={t('report.dutyTitle')}>
      <p>{t('report.dutyText', { citation: duty.citation, when: met })}</p>
      <p className="soft small">
        {t(duty.isLate ? 'report.dutyLate' : 'report.dutyInTime', { when: due(duty.dueAt) })}
      </p>
    </Alert>
  );
};
