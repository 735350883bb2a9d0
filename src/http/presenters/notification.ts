import type { NotificationView } from '../../contract/wire.ts';
import type { Lang } from '../../domain/explain-deadline.ts';
import type { ProcessDefinition } from '../../engine/process.ts';
import { findingWords, pageOf } from '../../notifications/finding-words.ts';
import type { NotificationDoc } from '../../projections/notification-doc.ts';

const textOf = (
  { text, caseNumber = '' }: NotificationDoc,
  process: ProcessDefinition | undefined,
  lang: Lang,
): string => (process?.texts[lang].notifications[text] ?? text).replaceAll('{case}', caseNumber);

type SeenBy = NonNullable<NotificationView['seenBy']>;

const standingView = (doc: NotificationDoc, seenBy: SeenBy) => {
  const seenAt = doc.acknowledgedAt ?? doc.handledAt;
  return {
    ...(seenAt !== undefined && { acknowledgedAt: seenAt }),
    ...(seenBy.length > 0 && { seenBy }),
  };
};

/** Something that the system has found, told to a person: about a unit and no case. */
export const findingView = (doc: NotificationDoc, lang: Lang, unitName: string, seenBy: SeenBy): NotificationView => ({
  notificationId: doc.notificationId,
  at: doc.at,
  text: findingWords(doc.text, lang, unitName),
  ...(doc.finding !== undefined && { page: pageOf(doc.finding) }),
  isUrgent: doc.isUrgent,
  ...standingView(doc, seenBy),
});

/** Something told to a person, in the words of the process. What has been handled meanwhile asks for no acknowledgement. */
export const notificationView = (
  doc: NotificationDoc,
  process: ProcessDefinition | undefined,
  lang: Lang,
  seenBy: SeenBy = [],
): NotificationView => ({
  notificationId: doc.notificationId,
  at: doc.at,
  text: textOf(doc, process, lang),
  caseId: doc.caseId,
  ...(doc.caseNumber !== undefined && { caseNumber: doc.caseNumber }),
  isUrgent: doc.isUrgent,
  ...standingView(doc, seenBy),
});
