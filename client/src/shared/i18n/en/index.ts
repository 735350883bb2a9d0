import { admin } from './admin.ts';
import { arshjul } from './arshjul.ts';
import { away } from './away.ts';
import { basis } from './basis.ts';
import { calendar } from './calendar.ts';
import { caseTexts } from './case.ts';
import { common } from './common.ts';
import { cover } from './cover.ts';
import { deadlines } from './deadlines.ts';
import { findings } from './findings.ts';
import { forecast } from './forecast.ts';
import { form } from './form.ts';
import { indicators } from './indicators.ts';
import { live } from './live.ts';
import { notices } from './notices.ts';
import { notifications } from './notifications.ts';
import { overview } from './overview.ts';
import { policy } from './policy.ts';
import { problem } from './problem.ts';
import { report } from './report.ts';
import { sender } from './sender.ts';
import { start } from './start.ts';
import { statistics } from './statistics.ts';
import { tasks } from './tasks.ts';

/** All texts in English, by feature. */
export const en = {
  admin,
  arshjul,
  away,
  basis,
  calendar,
  case: caseTexts,
  common,
  cover,
  deadlines,
  findings,
  forecast,
  form,
  indicators,
  live,
  notices,
  notifications,
  overview,
  policy,
  problem,
  report,
  sender,
  start,
  statistics,
  tasks,
} as const;
