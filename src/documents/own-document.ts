import type { Answer } from '../contract/answers.ts';
import type { PublishedStatistics } from '../contract/wire-statistics.ts';
import type { TimelineEntry } from '../contract/wire.ts';
import type { Instant } from '../domain/clock.ts';
import type { Field } from '../domain/form.ts';
import type { Publication } from '../engine/process.ts';
import { type Block, type Document, facts, heading, paragraph } from './document.ts';
import { momentIn } from './formats.ts';
import { answersIn, type CasePaper, wordsOf } from './paper.ts';
import { publishedSection } from './published-section.ts';

/** Whole, or short and in plain words. */
export type Version = 'whole' | 'popular';

/** A case whose process says what of it is a document of its own. */
export interface OwnPaper extends CasePaper {
  readonly publication: Publication;
}

/** The paper of a case that is a document of its own; undefined where its process says nothing of that. */
export const ownPaperOf = (paper: CasePaper): OwnPaper | undefined =>
  paper.process.publication && { ...paper, publication: paper.process.publication };

const NAMES_PEOPLE: ReadonlySet<Field['kind']> = new Set(['person', 'persons', 'staff']);

/** The question without those that are answered by people; undefined when it is one. */
const withoutPeople = (field: Field): Field | undefined => {
  if (NAMES_PEOPLE.has(field.kind)) return undefined;
  return field.of === undefined ? field : { ...field, of: field.of.flatMap((one) => withoutPeople(one) ?? []) };
};

const answersOf = (paper: OwnPaper, entry: TimelineEntry): readonly Answer[] =>
  answersIn(paper, entry, (fields) => fields.flatMap((field) => withoutPeople(field) ?? []));

/** Short answers together as facts, long ones as text under their question; the items of a list one by one. */
const answerBlocks = (paper: OwnPaper, answers: readonly Answer[], level: 3 | 4): readonly Block[] => [
  ...facts(
    answers.flatMap(({ isLong, items, label, lines }) =>
      isLong || items.length > 0 ? [] : [{ term: label, details: lines }],
    ),
  ),
  ...answers.flatMap(({ isLong, items, label, lines }) => [
    ...(isLong ? [heading(level, label), ...lines.map((line) => paragraph(line))] : []),
    ...items.flatMap((item, index) => [
      heading(level, wordsOf(paper).item(label, index + 1)),
      ...answerBlocks(paper, item, 4),
    ]),
  ]),
];

const entriesOf = ({ view }: CasePaper, command: string): readonly TimelineEntry[] =>
  view.timeline.filter((entry) => entry.command === command && !entry.isErased);

/** The newest answers of each part, or all of them. */
const partBlocks = (paper: OwnPaper, { command, isEvery }: Publication['parts'][number]): readonly Block[] => {
  const entries = entriesOf(paper, command);
  const words = paper.process.texts[paper.lang].commands[command];
  const shown = (isEvery === true ? entries : entries.slice(-1)).map((entry) => ({
    title: words?.heading ?? entry.title,
    blocks: answerBlocks(paper, answersOf(paper, entry), 3),
  }));
  return shown.flatMap(({ title, blocks }) => (blocks.length === 0 ? [] : [heading(2, title), ...blocks]));
};

const bodyOf = (paper: OwnPaper, version: Version): readonly Block[] => {
  const { parts, popular } = paper.publication;
  if (version === 'whole') return parts.flatMap((part) => partBlocks(paper, part));
  return popular === undefined ? [] : partBlocks(paper, { command: popular });
};

/** Where the document stands: decided, or a draft as of its newest entry. */
const standing = (paper: OwnPaper, newest: TimelineEntry): readonly Block[] => {
  const words = wordsOf(paper);
  const isDecided = entriesOf(paper, paper.publication.decidedBy).length > 0;
  const when = momentIn(newest.at, paper.lang);
  return [paragraph(isDecided ? words.asOf(when) : words.draft(when), isDecided ? 'note' : 'strong')];
};

/**
 * The document that a case is: what was written and decided in it, with the figures of the läsår that everybody may see. Nobody who was
 * chosen in a field is named. While nothing more is written it is the same, whenever it is made.
 */
export const ownDocument = (
  paper: OwnPaper,
  version: Version,
  figures: readonly PublishedStatistics[],
): Document | undefined => {
  const { view, process, lang } = paper;
  const [first, newest] = [view.timeline[0], view.timeline.at(-1)];
  const body = bodyOf(paper, version);
  if (first === undefined || newest === undefined || body.length === 0) return undefined;
  const title = `${process.texts[lang].name}, ${view.unit.name}`;
  return {
    ...{ lang, title },
    footer: `${view.caseNumber} ${title}`,
    createdAt: newest.at as Instant,
    hasContents: version === 'whole',
    blocks: [
      ...standing(paper, newest),
      ...answerBlocks(paper, answersOf(paper, first), 3).filter(({ kind }) => kind === 'facts'),
      ...body,
      ...(version === 'whole' ? figures.flatMap((one) => publishedSection(one, lang, view.unit.unitId)) : []),
    ],
  };
};
