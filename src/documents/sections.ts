import type { Answer } from '../contract/answers.ts';
import type { CaseView, TimelineEntry } from '../contract/wire.ts';
import { type Block, facts, type Facts, type Heading, heading, list, paragraph } from './document.ts';
import { momentIn } from './formats.ts';
import { answersIn, type CasePaper, whoIn, wordsOf } from './paper.ts';

type Level = Heading['level'];
type DeadlineView = CaseView['deadlines'][number];

const fact = (term: string, ...details: readonly string[]): Facts['items'] =>
  details.length === 0 ? [] : [{ term, details }];

/** What the case is: number, kind, where, about whom, where it stands, by which rules. */
export const caseFacts = (paper: CasePaper): readonly Block[] => {
  const { view, process, lang } = paper;
  const words = wordsOf(paper);
  const { states, name } = process.texts[lang];
  const innermost = view.active.filter((path) => !view.active.some((other) => other.startsWith(`${path}.`)));
  const standing = innermost.flatMap((path) => states[path]?.title ?? []);
  const { startedAt, days, citation } = view.legalClock;
  return facts([
    ...fact(words.number, view.caseNumber),
    ...fact(words.process, name),
    ...fact(words.unit, view.unit.name),
    ...(view.subject === undefined ? [] : fact(words.about, view.subject.name)),
    ...fact(words.opened, momentIn(view.openedAt, lang)),
    ...fact(words.state, [...standing, ...(view.isClosed ? [words.closed] : [])].join(', ')),
    ...fact(words.rulePack, view.rulePack.text, ...(view.rulePack.isVerified ? [] : [words.unverified])),
    ...fact(words.legalClock, words.legalClockText(momentIn(startedAt, lang), days, citation)),
    ...fact(words.linked, ...view.linkedCases.map(({ caseNumber }) => caseNumber)),
  ]);
};

const outcomeOf = ({ outcome }: ReturnType<typeof wordsOf>, { status, isLate }: DeadlineView): string => {
  switch (status) {
    case 'met':
      return isLate ? outcome.metLate : outcome.met;
    case 'passed':
      return outcome.passed;
    case 'cancelled':
      return isLate ? outcome.cancelledLate : outcome.cancelled;
    case 'running':
      return isLate ? outcome.runningLate : outcome.running;
  }
};

/** Every deadline with its outcome and basis, and how each date came about: extensions and pauses with who decided them. */
export const deadlineSection = (paper: CasePaper, level: 2 | 3): readonly Block[] => {
  const words = wordsOf(paper);
  const { deadlines } = paper.view;
  if (deadlines.length === 0) return [heading(level, words.deadlines), paragraph(words.noDeadlines)];
  const [what, due, outcome, basis] = words.deadlineColumns;
  const below: Level = level === 2 ? 3 : 4;
  return [
    heading(level, words.deadlines),
    {
      kind: 'table',
      caption: words.deadlines,
      columns: [
        { title: what, share: 3 },
        { title: due, share: 2 },
        { title: outcome, share: 2 },
        { title: basis, share: 3 },
      ],
      rows: deadlines.map((deadline) => [
        deadline.title,
        deadline.dueText,
        outcomeOf(words, deadline),
        `${words.basis[deadline.basis]}: ${deadline.citation}`,
      ]),
    },
    heading(below, words.whyDates),
    ...facts(deadlines.map(({ title, explanation }) => ({ term: title, details: explanation }))),
  ];
};

/** Who plays which part. */
export const peopleSection = (paper: CasePaper, level: 2 | 3): readonly Block[] => {
  const { participants } = paper.view;
  const items = participants.map(({ title, people }) => ({ term: title, details: people.map(({ name }) => name) }));
  return items.length === 0 ? [] : [heading(level, wordsOf(paper).people), ...facts(items)];
};

/** What waits to be done, and for whom. */
export const taskSection = (paper: CasePaper, level: 2 | 3): readonly Block[] => {
  const words = wordsOf(paper);
  const rows = paper.view.tasks.map(({ title, owner, people }) => [
    title,
    [owner, ...people.map(({ name }) => name)].join(', '),
  ]);
  if (rows.length === 0) return [];
  const [task, whose] = words.taskColumns;
  return [
    heading(level, words.tasks),
    { kind: 'table', caption: words.tasks, columns: [{ title: task }, { title: whose }], rows },
  ];
};

const answerFacts = (paper: CasePaper, answers: readonly Answer[]): Facts['items'] =>
  answers.flatMap(({ label, lines, items }) => [
    ...(lines.length > 0 || items.length === 0 ? fact(label, ...lines) : []),
    ...items.flatMap((item, index) => [
      ...fact(wordsOf(paper).item(label, index + 1), ''),
      ...answerFacts(paper, item),
    ]),
  ]);

/** Answers of an entry, as questions and what was said. */
export const writtenIn = (paper: CasePaper, answers: readonly Answer[]): readonly Block[] =>
  facts(answerFacts(paper, answers));

const titleOf = ({ by, title, effects: [first] }: TimelineEntry): string =>
  by === undefined ? (first?.text ?? title) : title;

const entryBlocks = (paper: CasePaper, entry: TimelineEntry, level: Level): readonly Block[] => {
  const words = wordsOf(paper);
  const effects = entry.effects.map(({ text }) => text).slice(entry.by === undefined ? 1 : 0);
  return [
    heading(level, `${entry.version}. ${titleOf(entry)}`),
    paragraph([momentIn(entry.at, paper.lang), whoIn(paper, entry)].join(' · '), 'note'),
    ...(entry.citations.length === 0 ? [] : [paragraph(`${words.law}: ${entry.citations.join('; ')}`, 'note')]),
    ...(entry.isErased ? [paragraph(words.erased)] : []),
    ...writtenIn(paper, answersIn(paper, entry)),
    ...(effects.length === 0 ? [] : [paragraph(`${words.followed}:`, 'note'), ...list(effects)]),
  ];
};

/** Everything that has happened, oldest first. */
export const chronologySection = (paper: CasePaper, level: 2 | 3): readonly Block[] => [
  heading(level, wordsOf(paper).chronology),
  ...paper.view.timeline.flatMap((entry) => entryBlocks(paper, entry, level === 2 ? 3 : 4)),
];

/** What has been written, as a list of papers. */
export const documentSection = (paper: CasePaper, level: 2 | 3): readonly Block[] => {
  const words = wordsOf(paper);
  if (paper.view.documents.length === 0) return [];
  const [title, when, by] = words.documentColumns;
  return [
    heading(level, words.documents),
    {
      kind: 'table',
      caption: words.documents,
      columns: [
        { title, share: 3 },
        { title: when, share: 2 },
        { title: by, share: 2 },
      ],
      rows: paper.view.documents.map((document) => [
        document.title,
        momentIn(document.at, paper.lang),
        document.by?.name ?? words.bySystem,
      ]),
    },
  ];
};

/** What shows that the log is what it was: for whoever has a copy of it. */
export const proofSection = (paper: CasePaper, level: 2 | 3): readonly Block[] => {
  const { proof, proofTerms, proofText } = wordsOf(paper);
  const { streamId, commits, firstHash, lastHash, lastRecordedAt } = paper.proof;
  return [
    heading(level, proof),
    paragraph(proofText),
    ...facts([
      ...fact(proofTerms.stream, streamId),
      ...fact(proofTerms.commits, String(commits)),
      ...fact(proofTerms.first, firstHash),
      ...fact(proofTerms.last, lastHash),
      ...fact(proofTerms.at, momentIn(lastRecordedAt, paper.lang)),
    ]),
  ];
};
