import { useState } from 'react';
import type { WheelView } from '../../../../../src/contract/wire-arshjul.ts';
import { useChooseArshjul } from '../../../shared/api/arshjul-queries.ts';
import { newIdempotencyKey } from '../../../shared/api/http.ts';
import { useT } from '../../../shared/i18n/language.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { Form } from '../../../shared/ui/form.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { TextArea, TextField } from '../../../shared/ui/text-field.tsx';
import { showToast } from '../../../shared/ui/toast.tsx';
import { ArshjulIssues } from './arshjul-issues.tsx';

export interface DecideWheelProps {
  readonly wheel: WheelView;
  /** The version that is seen: 0 when none is decided. */
  readonly version: number;
  /** The year in which the present läsår begins. */
  readonly lasar: number;
}

/** Decides on the wheel: from which läsår, with a number and a reason, and a question before it is done. */
export const DecideWheel = ({ wheel, version, lasar }: DecideWheelProps) => {
  const t = useT();
  const { mutate, isPending } = useChooseArshjul();
  const [values, setValues] = useState({ fromLasar: String(lasar), decisionNumber: '', reason: '' });
  const [isTried, setIsTried] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const [key, setKey] = useState(newIdempotencyKey);
  const set = (change: Partial<typeof values>) => setValues({ ...values, ...change });
  const errorOf = (name: keyof typeof values) =>
    isTried && values[name].trim() === '' ? t('admin.fillIn') : undefined;
  const ask = () => {
    setIsTried(true);
    setProblem(null);
    setIsAsking(Object.values(values).every((value) => value.trim() !== ''));
  };
  const decide = () =>
    mutate(
      { body: { ...values, fromLasar: Number(values.fromLasar), wheel }, version, idempotencyKey: key },
      {
        onSuccess: () => showToast(t('arshjul.decided')),
        onError: setProblem,
        onSettled: () => {
          setKey(newIdempotencyKey());
          setIsAsking(false);
        },
      },
    );
  return (
    <Form label={t('arshjul.decide')} onSubmit={ask}>
      <Select
        label={t('arshjul.fromLasar')}
        options={[lasar, lasar + 1, lasar + 2].map((year) => ({
          value: String(year),
          label: t('arshjul.lasarName', { from: year, to: year + 1 }),
        }))}
        value={values.fromLasar}
        onChange={(fromLasar = '') => set({ fromLasar })}
        error={errorOf('fromLasar')}
      />
      <TextField
        label={t('arshjul.decisionNumber')}
        value={values.decisionNumber}
        onChange={(decisionNumber) => set({ decisionNumber })}
        error={errorOf('decisionNumber')}
        maxLength={100}
        isRequired
      />
      <TextArea
        label={t('arshjul.reason')}
        hint={t('arshjul.reasonHint')}
        value={values.reason}
        onChange={(reason) => set({ reason })}
        error={errorOf('reason')}
        isRequired
      />
      {problem === null ? null : <ArshjulIssues error={problem} wheel={wheel} />}
      <div>
        <Button type="submit" look="primary">
          {t('arshjul.decide')}
        </Button>
      </div>
      <Dialog title={t('arshjul.decideSure')} isOpen={isAsking} onClose={() => setIsAsking(false)}>
        <p>{t('arshjul.decideText', { count: wheel.activities.length })}</p>
        <div className="row">
          <Button look="primary" isPending={isPending} onPress={decide}>
            {t('arshjul.decideYes')}
          </Button>
          <Button onPress={() => setIsAsking(false)}>{t('common.cancel')}</Button>
        </div>
      </Dialog>
    </Form>
  );
};
