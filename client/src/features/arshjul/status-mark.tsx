import type { PlannedItemView } from '../../../../src/contract/wire-arshjul.ts';
import { useT } from '../../shared/i18n/language.tsx';
import type { Tone } from '../../shared/ui/alert.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import type { IconName } from '../../shared/ui/icon.tsx';

const LOOKS: Readonly<Record<PlannedItemView['status'], { readonly tone?: Tone; readonly icon: IconName }>> = {
  coming: { icon: 'calendar' },
  open: { tone: 'info', icon: 'clock' },
  late: { tone: 'danger', icon: 'warn' },
  done: { tone: 'ok', icon: 'check' },
  skipped: { tone: 'warn', icon: 'warn' },
};

/** How an activity stands, in a word; with a number when it stands for several units. */
export const StatusMark = ({
  status,
  count,
}: {
  readonly status: PlannedItemView['status'];
  readonly count?: number;
}) => {
  const t = useT();
  const word = t(`arshjul.status_${status}`);
  return <Badge {...LOOKS[status]}>{count === undefined ? word : `${word}: ${count}`}</Badge>;
};
