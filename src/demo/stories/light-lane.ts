import { addDays, dayOf } from '../../domain/calendar.ts';
import { parseIsoDate } from '../../domain/clock.ts';
import { leaderOf } from '../actors.ts';
import { give, open, type Story, type Tale } from '../play.ts';
import { reportData } from '../report.ts';
import { timeOf } from '../school-days.ts';
import { measuresTaken } from '../texts/report-texts.ts';
import { investigate } from './investigation.ts';
import { plain, someOutcome } from './plain.ts';
import { assign, informGuardians, receive, report } from './reception.ts';
import { close } from './remedies.ts';

const REPORT_ONLY = [
  ...['needsProtection', 'measuresTaken', 'areGuardiansInformed', 'guardiansInformedAt', 'guardiansInformedBy'],
  ...['toldBy', 'reporterRole', 'group', 'isStaffHurt', 'lateReasonCode'],
];

function* document(tale: Tale): Story {
  const all = reportData(tale, tale.at);
  const asked = Object.fromEntries(Object.entries(all).filter(([name]) => !REPORT_ONLY.includes(name)));
  const mild = { accusedKind: 'elev', severity: 'enstaka_lindrig', suspectedCrime: 'nej' };
  yield* open(tale, 'documentHandled', { ...asked, ...mild, handled: measuresTaken(tale.random) });
}

/** Mild, single and handled on the spot: only documented, as the law of 2026 and the huvudman allow. */
export function* documented(tale: Tale): Story {
  tale.types = ['verbal'];
  yield* document(tale);
}

/** Documented only, until the rektor read it and wanted it investigated. */
export function* takenUp(tale: Tale): Story {
  tale.types = ['utfrysning'];
  yield* document(tale);
  yield* give(tale, 'takeUp', leaderOf(tale), 1, { reason: 'Liknande händelser har berättats om tidigare.' });
  yield* receive(tale, false);
  yield* assign(tale);
  const outcome = someOutcome(tale);
  yield* investigate(tale, outcome);
  yield* close(tale, outcome);
}

function* handled(tale: Tale): Story {
  yield* informGuardians(tale);
  yield* assign(tale);
  yield* investigate(tale, 'konstaterad');
  yield* close(tale, 'konstaterad');
}

/** Known since long before it was reported. */
export function* late(tale: Tale): Story {
  yield* report(tale, timeOf(addDays(dayOf(tale.at), -tale.random.int(9, 20)), 13));
  yield* receive(tale, true);
  yield* handled(tale);
}

/** Day in June 2026 on which it was known: before the law changed, which decides the rules of a report in August. */
const KNOWN_ON = parseIsoDate('2026-06-09');

/** Known before 1 August 2026, reported after. */
export function* lateAcrossLaws(tale: Tale): Story {
  yield* report(tale, timeOf(KNOWN_ON, 13));
  yield* receive(tale, true);
  yield* handled(tale);
}

/** Sexual harassment, digital or other kinds that are rarer than chance would show them. */
export function* ofType(tale: Tale, type: string): Story {
  tale.types = [type];
  yield* plain(tale, 'konstaterad');
}
