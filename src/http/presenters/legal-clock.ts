import type { CaseView } from '../../contract/wire.ts';
import { dayOf, daysBetween, startOfDay } from '../../domain/calendar.ts';
import { type Instant, parseInstant, parseIsoDate } from '../../domain/clock.ts';
import { citeInSwedish } from '../../domain/legal-source.ts';
import type { CaseState } from '../../engine/case-state.ts';
import type { ProcessDefinition } from '../../engine/process.ts';
import type { CasePage } from './case-page.ts';

/** When the statute's own clock started: the moment (or the beginning of the day) told in the report; else the opening. */
export const legalClockAt = (process: ProcessDefinition, state: CaseState): Instant => {
  const value = state.startData[process.legalClock.from];
  if (typeof value !== 'string') return state.opening.openedAt;
  return value.length === 10 ? startOfDay(parseIsoDate(value)) : parseInstant(value);
};

/** The statute's own clock, which knows no number of days: how many have gone. */
export const legalClockView = ({ process, state, lang, now }: CasePage): CaseView['legalClock'] => {
  const startedAt = legalClockAt(process, state);
  const { source } = process.legalClock;
  return {
    startedAt,
    days: daysBetween(dayOf(startedAt), dayOf(now)),
    citation: citeInSwedish(source),
    text: process.texts[lang].law[source] ?? '',
  };
};
