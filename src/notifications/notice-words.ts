import { dayOf } from '../domain/calendar.ts';
import { epochMs, type Instant, instantOf } from '../domain/clock.ts';
import { formatDaySv, formatInstantSv } from '../domain/explain-deadline.ts';
import { officeInWords } from '../domain/role-words.ts';
import type { ProcessTexts } from '../domain/texts.ts';
import type { OpenDeadline } from '../projections/case-doc.ts';
import type { NotificationDoc } from '../projections/notification-doc.ts';
import type { ToldOffice } from './told-offices.ts';

/** All that is said of a notification outside the app: codes in words, offices, days and a case number. */
export interface NoticeFacts {
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
export const sentenceOf = ({ notice, texts }: Pick<NoticeFacts, 'notice' | 'texts'>): string =>
  (texts.notifications[notice.text] ?? notice.text).replaceAll('{case}', notice.caseNumber ?? 'ett ärende');

/** The last day on which it is in time: the instant itself is excluded. */
const lastDayOf = (dueAt: Instant): string => formatDaySv(dayOf(instantOf(epochMs(dueAt) - 1)));

const dueLines = ({ due, texts }: NoticeFacts): readonly Line[] => {
  if (due === undefined) return [];
  const label = due.isPassed ? 'Skulle ha varit klart' : 'Ska vara klart';
  return [
    ['Det gäller', texts.deadlines[due.ruleId] ?? due.ruleId],
    [label, `senast ${lastDayOf(due.dueAt)}`],
  ];
};

const toldLines = ({ told, texts }: NoticeFacts): readonly Line[] => {
  const offices = told.map(({ office, count }) => `${officeInWords(texts, office, 'sv')} (${count})`);
  return offices.length === 0 ? [] : [['Har också fått veta', offices.join(', ')]];
};

/** What a mail says of it beside the sentence. */
export const linesOf = (facts: NoticeFacts): readonly Line[] => [
  ['Sort', facts.texts.name],
  ['Ärende', facts.caseNumber],
  ...dueLines(facts),
  ['Meddelat i Skyndsam', formatInstantSv(facts.notice.at)],
  ['Du får mejlet som', officeInWords(facts.texts, facts.office, 'sv')],
  ...toldLines(facts),
];
