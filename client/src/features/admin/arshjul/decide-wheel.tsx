import { useState } from 'react';
import type { WheelView } from '../../../../../src/contract/wire-arshjul.ts';
import { useChooseArshjul } from '../../../shared/api/arshjul-queries.ts';
import { useT } from '../../../shared/i18n/language.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { DecisionForm } from '../decision-form.tsx';
import { ArshjulIssues } from './arshjul-issues.tsx';

export interface DecideWheelProps {
  readonly wheel: WheelView;
  /** The version that is seen: 0 when none is decided. */
  readonly version: number;
  /** The year in which the present läsår begins. */
  readonly lasar: number;
}

/** Decides on the wheel, and from which läsår. */
export const DecideWheel = ({ wheel, version, lasar }: DecideWheelProps) => {
  const t = useT();
  const { mutateAsync, isPending } = useChooseArshjul();
  const [fromLasar, setFromLasar] = useState(lasar);
  return (
    <DecisionForm
      words={{
        decide: t('arshjul.decide'),
        sure: t('arshjul.decideSure'),
        text: t('arshjul.decideText', { count: wheel.activities.length }),
        yes: t('arshjul.decideYes'),
        done: t('arshjul.decided'),
      }}
      look="primary"
      send={(decision, idempotencyKey) =>
        mutateAsync({ body: { ...decision, fromLasar, wheel }, version, idempotencyKey })
      }
      isPending={isPending}
      showProblem={(problem) => <ArshjulIssues error={problem} wheel={wheel} />}
    >
      <Select
        label={t('arshjul.fromLasar')}
        options={[lasar, lasar + 1, lasar + 2].map((year) => ({
          value: String(year),
          label: t('arshjul.lasarName', { from: year, to: year + 1 }),
        }))}
        value={String(fromLasar)}
        onChange={(year = String(lasar)) => setFromLasar(Number(year))}
      />
    </DecisionForm>
  );
};
