import { dayOf } from '../domain/calendar.ts';
import { epochMs, type Instant, instantOf } from '../domain/clock.ts';
import { formatDaySv, formatInstantSv } from '../domain/explain-deadline.ts';
import { officeInWords } from '../domain/role-words.ts';
import type { ProcessTexts } from '../domain/texts.ts';
import type { OpenDeadline } from '../projections/case-doc.ts';
import type { NotificationDoc } from '../projections/notification-doc.ts';
import type { ToldOffice } from './told-offices.ts';

/** All that is said outside the app of something that the system has found. */
interface FindingFacts {
  readonly notice: NotificationDoc;
  readonly sentence: string;
  readonly path: string;
}

/** All that is said of a notification outside the app. */
export type NoticeFacts = CaseFacts | FindingFacts;

/** Of one of a case: codes in words, offices, days and a case number. */
export interface CaseFacts {
  readonly notice: NotificationDoc;
  readonly caseNumber: string;
  /** Of the case's process, in Swedish. */
  readonly texts: ProcessTexts;
  /** The deadline that it speaks of, if any, and if the recipient may know of it. */
  readonly due?: OpenDeadline;
  /** Which offices have been told beside the recipient, as far as the recipient may know. */
  readonly told: readonly ToldOffice[];
  /** As what the recipient is told. */
  readonly office: string;
  /** Path of the page to open. */
  readonly path: string;
}

/** A line of a mail: what is asked, and the answer. */
export type Line = readonly [label: string, value: string];

/** What it says, in the process's own words. */
export const sentenceOf = (facts: Pick<CaseFacts, 'notice' | 'texts'> | FindingFacts): string =>
  'sentence' in facts ? facts.sentence : sentenceOfCase(facts);

const sentenceOfCase = ({ notice, texts }: Pick<CaseFacts, 'notice' | 'texts'>): string =>
  (texts.notifications[notice.text] ?? notice.text).replaceAll('{case}', notice.caseNumber ?? 'ett ärende');

/** The last day on which it is in time: the instant itself is excluded. */
const lastDayOf = (dueAt: Instant): string => formatDaySv(dayOf(instantOf(epochMs(dueAt) - 1)));

const dueLines = ({ due, texts }: CaseFacts): readonly Line[] => {
  if (due === undefined) return [];
  const label = due.isPassed ? 'Skulle ha varit klart' : 'Ska vara klart';
  return [
    ['Det gäller', texts.deadlines[due.ruleId] ?? due.ruleId],
    [label, `senast ${lastDayOf(due.dueAt)}`],
  ];
};

const toldLines = ({ told, texts }: CaseFacts): readonly Line[] => {
  const offices = told.map(({ office, count }) => `${officeInWords(texts, office, 'sv')} (${count})`);
  return offices.length === 0 ? [] : [['Har också fått veta', offices.join(', ')]];
};

/** What a mail says of it beside the sentence. */
export const linesOf = (facts: NoticeFacts): readonly Line[] =>
  'sentence' in facts ? [toldAt(facts)] : linesOfCase(facts);

const toldAt = ({ notice }: NoticeFacts): Line => ['Meddelat i Skyndsam', formatInstantSv(notice.at)];

const linesOfCase = (facts: CaseFacts): readonly Line[] => [
  ['Sort', facts.texts.name],
  ['Ärende', facts.caseNumber],
  ...dueLines(facts),
  toldAt(facts),
  ['Du får mejlet som', officeInWords(facts.texts, facts.office, 'sv')],
  ...toldLines(facts),
];
