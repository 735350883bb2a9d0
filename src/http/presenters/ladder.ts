import type { DeadlineView } from '../../contract/wire.ts';
import type { Instant } from '../../domain/clock.ts';
import type { CaseEvent } from '../../engine/events.ts';
import { isTicked, ladderAhead, type Rung, tickOf } from '../../engine/ladder.ts';
import type { CasePage } from './case-page.ts';
import type { OpenedCommit } from './timeline.ts';
import { whoInWords } from './words.ts';

type RungView = DeadlineView['ladder'][number];
type OfDeadline = readonly [deadlineId: string, rung: RungView];

/** What has happened by itself: when it did, and to which office. Who held it then is not told. */
const happened = ({ process, lang }: CasePage, opened: readonly OpenedCommit[]): readonly OfDeadline[] =>
  opened.flatMap(({ commit }) =>
    (commit.events as readonly CaseEvent[]).filter(isTicked).map((event): OfDeadline => {
      const tick = tickOf(event);
      const to = tick.kind === 'escalate' ? tick.to : 'owner';
      const at = commit.meta['at'] as Instant;
      const view = { at, kind: tick.kind, to: whoInWords(process, to, lang), isList: to === 'namnd', isDone: true };
      return [event.data.deadlineId, view];
    }),
  );

const toCome = (
  { process, lang, names }: CasePage,
  { deadlineId, at, kind, office, personIds, isList }: Rung,
): OfDeadline => [
  deadlineId,
  {
    at,
    kind,
    to: whoInWords(process, office, lang),
    ...(!isList && { people: names.people(personIds) }),
    isList,
    isDone: false,
  },
];

/** The ladder of each deadline by its id: what has happened, then what will if nothing is done. For those who may read the case. */
export const laddersOf = (
  page: CasePage,
  opened: readonly OpenedCommit[],
): ReadonlyMap<string, DeadlineView['ladder']> => {
  const { process, state, now, reader } = page;
  const ahead = ladderAhead(process, state, now, reader.standing.org).map((rung) => toCome(page, rung));
  const ladders = new Map<string, RungView[]>();
  for (const [deadlineId, rung] of [...happened(page, opened), ...ahead])
    ladders.set(deadlineId, [...(ladders.get(deadlineId) ?? []), rung]);
  return ladders;
};
