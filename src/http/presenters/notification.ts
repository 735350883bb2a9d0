import type { NotificationView } from '../../contract/wire.ts';
import type { Lang } from '../../domain/explain-deadline.ts';
import type { ProcessDefinition } from '../../engine/process.ts';
import type { NotificationDoc } from '../../projections/notification-doc.ts';

const textOf = (
  { text, caseNumber = '' }: NotificationDoc,
  process: ProcessDefinition | undefined,
  lang: Lang,
): string => (process?.texts[lang].notifications[text] ?? text).replaceAll('{case}', caseNumber);

/** Something told to a person, in the words of the process. What has been handled meanwhile asks for no acknowledgement. */
export const notificationView = (
  doc: NotificationDoc,
  process: ProcessDefinition | undefined,
  lang: Lang,
  seenBy: NonNullable<NotificationView['seenBy']> = [],
): NotificationView => {
  const seenAt = doc.acknowledgedAt ?? doc.handledAt;
  return {
    notificationId: doc.notificationId,
    at: doc.at,
    text: textOf(doc, process, lang),
    caseId: doc.caseId,
    ...(doc.caseNumber !== undefined && { caseNumber: doc.caseNumber }),
    isUrgent: doc.isUrgent,
    ...(seenAt !== undefined && { acknowledgedAt: seenAt }),
    ...(seenBy.length > 0 && { seenBy }),
  };
};
