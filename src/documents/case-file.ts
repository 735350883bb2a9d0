import type { Instant } from '../domain/clock.ts';
import { type Document, facts, paragraph } from './document.ts';
import { momentIn } from './formats.ts';
import { type CasePaper, wordsOf } from './paper.ts';
import {
  caseFacts,
  chronologySection,
  deadlineSection,
  documentSection,
  peopleSection,
  proofSection,
  taskSection,
} from './sections.ts';

/** Who took a document out, and when. */
export interface Taken {
  readonly at: Instant;
  readonly by: string;
}

/** The whole of a case as its reader may see it: an ärendeakt. */
export const caseFile = (paper: CasePaper, taken: Taken): Document => {
  const { view, lang } = paper;
  const words = wordsOf(paper);
  const title = words.caseFile(view.caseNumber);
  return {
    lang,
    title,
    footer: title,
    createdAt: taken.at,
    hasContents: true,
    blocks: [
      ...caseFacts(paper),
      ...facts([{ term: words.taken, details: [words.takenBy(momentIn(taken.at, lang), taken.by)] }]),
      paragraph(words.howComplete, 'note'),
      ...deadlineSection(paper, 2),
      ...peopleSection(paper, 2),
      ...taskSection(paper, 2),
      ...chronologySection(paper, 2),
      ...documentSection(paper, 2),
      ...proofSection(paper, 2),
    ],
  };
};
