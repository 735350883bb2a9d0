import type { ArshjulLog } from '../../arshjul/arshjul-log.ts';
import { lasarAt } from '../../arshjul/lasar.ts';
import { addDays, dayOf } from '../../domain/calendar.ts';
import type { WheelVersion } from '../../domain/arshjul.ts';
import { type Instant, type IsoDate, parseIsoDate } from '../../domain/clock.ts';
import { commitId } from '../../domain/ids.ts';
import { threeParts as wheel } from '../../../workflows/arshjul/goteborg.ts';
import type { Kommun } from '../kommun.ts';
import type { Change } from '../schedule.ts';
import { timeOf } from '../school-days.ts';

/** When people are back from their holidays. */
const AFTER_SUMMER = '08-03';
/** In summer it was only just decided. */
const LATELY_DAYS = 5;

const decidedOn = (today: IsoDate): IsoDate => {
  const afterSummer = parseIsoDate(`${lasarAt(wheel.lasarStart, today)}-${AFTER_SUMMER}`);
  const lately = addDays(today, -LATELY_DAYS);
  return afterSummer < lately ? afterSummer : lately;
};

/** The huvudman's first årshjul: one of the ready ones, decided before the autumn of the läsår that goes on. */
export const demoWheel = (now: Instant): WheelVersion & { readonly chosenAt: Instant } => {
  const day = decidedOn(dayOf(now));
  return {
    ...{ version: 1, wheel, fromLasar: lasarAt(wheel.lasarStart, day) },
    ...{ decisionNumber: 'BUN 2026/41', chosenAt: timeOf(day, 9) },
  };
};

/** The decision, as the admin puts it into the log. */
export const chooseDemoWheel = (
  arshjulLog: ArshjulLog,
  { staff }: Kommun,
  chosen: ReturnType<typeof demoWheel>,
): Change => ({
  at: chosen.chosenAt,
  make: async () => {
    const admin = staff.find(({ username }) => username === 'admin');
    if (admin === undefined) throw new TypeError('demo: nobody administers');
    const { fromLasar, decisionNumber } = chosen;
    const answer = await arshjulLog.choose({
      ...{ commitId: commitId('demo-arshjul'), by: admin.personId, basedOn: 0 },
      ...{ wheel, fromLasar, decisionNumber, reason: 'Nämnden vill följa skolornas kvalitetsarbete samlat.' },
    });
    if (answer.kind === 'refused') throw new Error(`demo: årshjul ${JSON.stringify(answer.refusal)}`);
  },
});
