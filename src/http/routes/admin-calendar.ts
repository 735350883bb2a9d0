import type { z } from 'zod';
import type { CalendarDraft } from '../../config/calendar-draft.ts';
import { importDays } from '../../config/import-days.ts';
import { readIcs } from '../../config/read-ics.ts';
import type { ownDays } from '../../contract/wire.ts';
import type { IsoDate } from '../../domain/clock.ts';
import type { SchoolDays } from '../../domain/deadline.ts';
import { isId, type UnitId } from '../../domain/ids.ts';
import { may } from '../../policies/may.ts';
import type { MemberCall, MemberHandler } from '../call.ts';
import { newChangeId } from '../change-id.ts';
import type { AppDeps } from '../deps.ts';
import { calendarView } from '../presenters/calendar.ts';
import { HttpProblem } from '../problems.ts';
import { invalid, issueDetails, problemOf } from '../refusal-problem.ts';

type Call = MemberCall<'calendar' | 'publishCalendar' | 'readCalendarFile'>;
type OwnDays = z.output<typeof ownDays>;

const mustMay = ({ directory }: AppDeps, { person, at }: Call, action: 'calendar.read' | 'calendar.publish'): void => {
  if (!may(person, action, undefined, directory.org(), at)) throw new HttpProblem('forbidden');
};

const isSkolenhet = ({ directory }: AppDeps, unitId: string): unitId is UnitId =>
  isId(unitId) && directory.org().unit(unitId as UnitId)?.kind === 'skolenhet';

/** As sent; `checkCalendar` says whether they are days. */
const asSchoolDays = (days: OwnDays['schoolDays'][number]): SchoolDays => ({
  ...days,
  unitId: days.unitId as UnitId,
  from: days.from as IsoDate,
  to: days.to as IsoDate,
});

/** The calendar in force with other days of the huvudman's own: what the law says of it is nobody's to change here. */
const draftOf = ({ directory }: AppDeps, { huvudmanDays, schoolDays }: OwnDays): CalendarDraft => {
  const { version: _version, publishedAt: _at, ...calendar } = directory.calendar();
  return { ...calendar, huvudmanDays, schoolDays: schoolDays.map(asSchoolDays) };
};

/** Which days are free in the coming two läsår, and why. */
export const calendar =
  (deps: AppDeps): MemberHandler<'calendar'> =>
  (call) => {
    mustMay(deps, call, 'calendar.read');
    return { body: calendarView(deps.directory.calendar(), call.at) };
  };

/** Publishes the huvudman's own days as a new version; open cases keep theirs. */
export const publishCalendar =
  (deps: AppDeps): MemberHandler<'publishCalendar'> =>
  async (call) => {
    mustMay(deps, call, 'calendar.publish');
    const { basedOn, ...days } = call.body;
    const unknown = days.schoolDays.flatMap(({ unitId }, index) =>
      isSkolenhet(deps, unitId) ? [] : [{ pointer: `/schoolDays/${index}/unitId`, code: 'unknownUnit' }],
    );
    if (unknown.length > 0) throw new HttpProblem('validation-failed', issueDetails(unknown));
    const request = { commitId: newChangeId(), by: call.person.personId, calendar: draftOf(deps, days), basedOn };
    const published = await deps.configLog.publishCalendar(request);
    if (published.kind === 'refused') throw problemOf(published.refusal, call.lang);
    await deps.relay.caughtUp();
    return { body: calendarView(deps.directory.calendar(published.version), call.at) };
  };

const NOTHING = { huvudmanDays: {}, schoolDays: [], refused: [] };

/** What a file would add to what is written so far, and what not and why; changes nothing. */
export const readCalendarFile =
  (deps: AppDeps): MemberHandler<'readCalendarFile'> =>
  (call) => {
    mustMay(deps, call, 'calendar.publish');
    const { ics, unitId, draft } = call.body;
    if (unitId !== null && !isSkolenhet(deps, unitId)) throw invalid('/unitId', 'unknownUnit');
    const file = readIcs(ics);
    if (file.kind === 'unreadable') return { body: { ...NOTHING, unreadable: file.code } };
    const { schoolDays, refused, huvudmanDays } = importDays(draftOf(deps, draft), unitId ?? undefined, file.entries);
    return { body: { huvudmanDays, schoolDays: [...schoolDays], refused: [...refused] } };
  };
