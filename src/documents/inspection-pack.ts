import type { TimelineEntry } from '../contract/wire.ts';
import { type Field, isSealed } from '../domain/form.ts';
import type { LegalSource } from '../domain/legal-source.ts';
import type { Recipient } from '../domain/recipient.ts';
import { RECIPIENT_RULES } from '../policies/recipient.ts';
import type { Taken } from './case-file.ts';
import { type Block, type Document, heading, paragraph, type Table } from './document.ts';
import { mapTexts } from './map-texts.ts';
import type { Mask } from './mask.ts';
import { momentIn } from './formats.ts';
import { answersIn, type CasePaper, formOf, whoIn, wordsOf } from './paper.ts';
import {
  caseFacts,
  chronologySection,
  deadlineSection,
  documentSection,
  peopleSection,
  proofSection,
  writtenIn,
} from './sections.ts';

/** The child's right to be heard in all that concerns it. */
const HEARD: LegalSource = 'SL 1:10';

const isHeardIn = ({ source, of = [] }: Field): boolean => source === HEARD || of.some(isHeardIn);

/** What is planned and followed up is written as lists of pieces of work. */
const isMeasure = ({ kind }: Field): boolean => kind === 'list';

const withoutFreeText = (paper: CasePaper, entry: TimelineEntry): TimelineEntry => {
  const open = new Set(
    (formOf(paper, entry)?.fields ?? []).filter((field) => !isSealed(field) && field.kind !== 'list'),
  );
  const names = new Set([...open].map(({ name }) => name));
  return { ...entry, data: Object.fromEntries(Object.entries(entry.data).filter(([name]) => names.has(name))) };
};

const decisions = (paper: CasePaper): readonly Block[] => {
  const words = wordsOf(paper);
  const [what, when, by, law] = words.decisionColumns;
  const entries = paper.view.timeline.filter(({ command }) =>
    ['start', 'forward', 'grave'].includes(paper.process.commands[command]?.kind ?? ''),
  );
  const table: Table = {
    kind: 'table',
    caption: words.decisions,
    columns: [
      { title: what, share: 3 },
      { title: when, share: 2 },
      { title: by, share: 2 },
      { title: law, share: 2 },
    ],
    rows: entries.map((entry) => [
      entry.title,
      momentIn(entry.at, paper.lang),
      whoIn(paper, entry),
      entry.citations.join('; ') || words.none,
    ]),
  };
  return [heading(3, words.decisions), table];
};

const answered = (
  paper: CasePaper,
  title: string,
  nothing: string,
  isWanted: (field: Field) => boolean,
): readonly Block[] => {
  const found = paper.view.timeline.flatMap((entry) => {
    const answers = answersIn(paper, entry, (fields) => fields.filter(isWanted));
    if (answers.length === 0) return [];
    const when = [momentIn(entry.at, paper.lang), whoIn(paper, entry)].join(' · ');
    return [heading(4, `${entry.version}. ${entry.title}`), paragraph(when, 'note'), ...writtenIn(paper, answers)];
  });
  return [heading(3, title), ...(found.length === 0 ? [paragraph(nothing)] : found)];
};

const caseBlocks = (paper: CasePaper, seesFreeText: boolean): readonly Block[] => {
  const words = wordsOf(paper);
  return [
    heading(2, words.caseTitle(paper.view.caseNumber)),
    ...caseFacts(paper),
    ...deadlineSection(paper, 3),
    ...decisions(paper),
    ...answered(paper, words.voice, seesFreeText ? words.noVoice : words.noText, isHeardIn),
    ...answered(paper, words.measures, seesFreeText ? words.noMeasures : words.noText, isMeasure),
    ...peopleSection(paper, 3),
    ...chronologySection(paper, 3),
    ...documentSection(paper, 3),
    ...proofSection(paper, 3),
  ];
};

/** A case as the recipient may see it, before its running texts. */
const maskedPaper = (paper: CasePaper, recipient: Recipient, mask: Mask): CasePaper => {
  const view = mask.people(paper.view);
  if (RECIPIENT_RULES[recipient].seesFreeText) return { ...paper, view };
  return { ...paper, view: { ...view, timeline: view.timeline.map((entry) => withoutFreeText(paper, entry)) } };
};

/** One or several cases put together for somebody outside, masked for them; the first is the one that was asked for. */
export const inspectionPack = (
  papers: readonly [CasePaper, ...CasePaper[]],
  recipient: Recipient,
  mask: Mask,
  taken: Taken,
): Document => {
  const [first] = papers;
  const words = wordsOf(first);
  const { seesFreeText } = RECIPIENT_RULES[recipient];
  const title = `${words.packTitle[recipient]}, ${first.view.caseNumber}`;
  const document: Document = {
    lang: first.lang,
    title,
    footer: title,
    createdAt: taken.at,
    hasContents: papers.length > 1,
    blocks: [
      paragraph(`${words.taken} ${words.takenBy(momentIn(taken.at, first.lang), taken.by)}.`),
      paragraph(seesFreeText ? words.howMasked : words.howDeidentified, 'note'),
      paragraph(words.howComplete, 'note'),
      ...papers.flatMap((paper) => caseBlocks(maskedPaper(paper, recipient, mask), seesFreeText)),
    ],
  };
  return mapTexts(document, mask.text);
};
