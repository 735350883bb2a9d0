import type { Me } from '../../../../src/contract/wire.ts';
import { periodOf } from '../../shared/form/period.ts';
import { IfAway } from './if-away.tsx';

export interface PlannedAwayProps {
  readonly me: Me;
  /** What has been chosen so far: ids, and first and last day; empty where nothing has. */
  readonly chosen: Readonly<Record<'absentId' | 'deputyId' | 'from' | 'to', string>>;
}

/** To whom it would go, as soon as both days are chosen; asked anew whenever anything is changed. */
export const PlannedAway = ({ me, chosen }: PlannedAwayProps) => {
  const { from, to } = periodOf(chosen.from, chosen.to);
  if (from === undefined || to === undefined || from >= to) return null;
  const absentId = chosen.absentId === '' ? me.personId : chosen.absentId;
  const absence = { absentId, deputyId: chosen.deputyId === '' ? null : chosen.deputyId, from, to };
  return <IfAway absence={absence} isOwn={absentId === me.personId} />;
};
