import { dayOf } from '../domain/calendar.ts';
import { epochMs, type Instant, instantOf } from '../domain/clock.ts';
import { formatDaySv, formatInstantSv } from '../domain/explain-deadline.ts';
import { ROLE_WORDS } from '../domain/role-words.ts';
import type { ProcessTexts } from '../domain/texts.ts';
import type { CaseDoc, OpenDeadline } from '../projections/case-doc.ts';
import type { NotificationDoc } from '../projections/notification-doc.ts';
import type { ToldOffice } from './told-offices.ts';

/** All that is said of a notification outside the app: codes in words, offices, days and a case number. */
export interface NoticeFacts {
  readonly notice: NotificationDoc;
  readonly row: CaseDoc;
  /** Of the case's process, in Swedish. */
  readonly texts: ProcessTexts;
  readonly told: readonly ToldOffice[];
  /** As what the recipient is told. */
  readonly office: string;
  /** Path of the page to open. */
  readonly path: string;
}

/** A line of a mail: what is asked, and the answer. */
export type Line = readonly [label: string, value: string];

const isRole = (office: string): office is keyof (typeof ROLE_WORDS)['sv'] => office in ROLE_WORDS.sv;

const officeInWords = (texts: ProcessTexts, office: string): string =>
  texts.participants[office] ?? (isRole(office) ? ROLE_WORDS.sv[office] : office);

/** What it says, in the process's own words. */
export const sentenceOf = ({ notice, texts }: Pick<NoticeFacts, 'notice' | 'texts'>): string =>
  (texts.notifications[notice.text] ?? notice.text).replaceAll('{case}', notice.caseNumber ?? 'ett ärende');

const DEADLINE = 'deadline:';

/** The deadline that it speaks of, else the next one of the case. */
const deadlineOf = ({ notice, row }: NoticeFacts): OpenDeadline | undefined => {
  const ids = notice.waitsFor.filter((ref) => ref.startsWith(DEADLINE)).map((ref) => ref.slice(DEADLINE.length));
  const open = Object.values(row.deadlines).sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  return ids.map((id) => row.deadlines[id]).find((found) => found !== undefined) ?? open[0];
};

/** The last day on which it is in time: the instant itself is excluded. */
const lastDayOf = (dueAt: Instant): string => formatDaySv(dayOf(instantOf(epochMs(dueAt) - 1)));

const dueLines = (facts: NoticeFacts): readonly Line[] => {
  const deadline = deadlineOf(facts);
  if (deadline === undefined) return [];
  const what = facts.texts.deadlines[deadline.ruleId] ?? deadline.ruleId;
  const label = deadline.isPassed ? 'Skulle ha varit klart' : 'Ska vara klart';
  return [
    ['Det gäller', what],
    [label, `senast ${lastDayOf(deadline.dueAt)}`],
  ];
};

const toldInWords = ({ told, texts }: NoticeFacts): string =>
  told.map(({ office, count }) => `${officeInWords(texts, office)} (${count})`).join(', ');

/** What a mail says of it beside the sentence. */
export const linesOf = (facts: NoticeFacts): readonly Line[] => [
  ['Process', facts.texts.name],
  ['Ärende', facts.row.caseNumber],
  ...dueLines(facts),
  ['Hände', formatInstantSv(facts.notice.at)],
  ['Du får veta det som', officeInWords(facts.texts, facts.office)],
  ['Har fått veta det', toldInWords(facts)],
];
