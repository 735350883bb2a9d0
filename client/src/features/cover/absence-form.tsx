import type { Me } from '../../../../src/contract/wire.ts';
import { useRegisterAbsence } from '../../shared/api/cover.ts';
import { FormFrame } from '../../shared/form/form-frame.tsx';
import { periodOf } from '../../shared/form/period.ts';
import { useSmallForm } from '../../shared/form/use-small-form.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { DateField } from '../../shared/ui/date-field.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { showToast } from '../../shared/ui/toast.tsx';
import { PlannedAway } from '../away/planned-away.tsx';
import { StaffField } from './staff-field.tsx';

const EMPTY = { absentId: '', deputyId: '', from: '', to: '', decisionNumber: '' };
const LEADERS: readonly string[] = ['rektor', 'skolchef'];

/** Says that I am away, or somebody whom I lead; no reason is asked for. */
export const AbsenceForm = ({ me }: { readonly me: Me }) => {
  const t = useT();
  const { mutateAsync } = useRegisterAbsence();
  const isLeader = me.roles.some(({ role }) => LEADERS.includes(role));
  const unitId = me.roles[0]?.unitId;
  const form = useSmallForm({
    initial: EMPTY,
    required: ['from', 'to'],
    onSend: async ({ absentId, deputyId, from: firstDay, to: lastDay, decisionNumber }) => {
      const { from = '', to = '' } = periodOf(firstDay, lastDay);
      const decision = decisionNumber.trim() === '' ? {} : { decisionNumber };
      const who = { absentId: absentId === '' ? me.personId : absentId, deputyId: deputyId === '' ? null : deputyId };
      await mutateAsync({ ...who, from, to, ...decision });
      showToast(t('cover.registered'));
    },
  });
  return (
    <FormFrame form={form} submitLabel={t('cover.register')}>
      {isLeader ? (
        <StaffField
          label={t('cover.absent')}
          hint={t('cover.absentHint')}
          error={form.errorOf('absentId')}
          unitId={unitId}
          onChoose={(absentId) => form.set({ absentId })}
        />
      ) : null}
      <DateField label={t('cover.from')} {...form.field('from')} />
      <DateField label={t('cover.to')} {...form.field('to')} />
      <StaffField
        label={t('cover.deputy')}
        hint={t('cover.deputyHint')}
        error={form.errorOf('deputyId')}
        unitId={unitId}
        except={form.values.absentId === '' ? me.personId : form.values.absentId}
        onChoose={(deputyId) => form.set({ deputyId })}
      />
      <TextField
        label={t('admin.decision')}
        hint={t('cover.decisionHint')}
        maxLength={100}
        {...form.field('decisionNumber')}
      />
      <PlannedAway me={me} chosen={form.values} />
    </FormFrame>
  );
};
