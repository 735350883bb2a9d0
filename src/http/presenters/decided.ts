import type { DateDecisionView } from '../../contract/wire.ts';
import type { DateDecision } from '../../domain/deadline.ts';
import type { DecidedBy } from '../../domain/explain-deadline.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { CasePage } from './case-page.ts';
import { citationsOf } from './citations.ts';
import { whoInWords } from './words.ts';

type Page = Pick<CasePage, 'process' | 'lang' | 'names' | 'reader'>;

/** Who decided about a date, when and by which paragraph; of what the reader may not read, only when. */
export const decisionView = ({ process, lang, names, reader }: Page, decision: DateDecision): DateDecisionView => {
  const { at, by, as, event } = decision;
  const [name, command] = Object.entries(process.commands).find(([, definition]) => definition.event === event) ?? [];
  if (name !== undefined && !reader.maySeeCommand(name)) return { at, citations: [] };
  return {
    at,
    as: whoInWords(process, as, lang),
    ...(by !== 'system' && { by: names.person(by as PersonId) }),
    citations: citationsOf(command?.sources ?? []),
  };
};

/** The same as a clause: `Anna Ek (rektor), 6 kap. 10 § skollagen (2010:800)`. */
export const decidedInWords =
  (page: Page): DecidedBy =>
  (decision) => {
    const { by, as, citations } = decisionView(page, decision);
    if (as === undefined) return undefined;
    const who = by === undefined ? as : `${by.name} (${as})`;
    return [who, ...citations].join(', ');
  };
