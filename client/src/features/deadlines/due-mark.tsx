import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import type { Tone } from '../../shared/ui/alert.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import type { IconName } from '../../shared/ui/icon.tsx';
import { lastDayOf } from '../../shared/ui/stockholm-day.ts';
import { type Due, dueOf } from './due.ts';
import { useNow } from './use-now.ts';

const SOON_DAYS = 2;

/** Says how near something is due: `om 2 dagar`, `3 dagar försenat`. */
export const useDueWords = (): ((dueAt: string, due: Due) => string) => {
  const t = useT();
  const format = useFormat();
  return (dueAt, due) => {
    switch (due.kind) {
      case 'today':
      case 'tomorrow':
        return t(`deadlines.${due.kind}`);
      case 'todayAt':
        return t('deadlines.todayAt', { time: format.time(dueAt) });
      case 'inDays':
        return t('deadlines.inDays', { count: due.days });
      case 'late':
        return t('deadlines.late', { count: due.days });
      case 'lateHours':
        return t('deadlines.lateHours', { count: due.hours });
      default:
        return due satisfies never;
    }
  };
};

const look = (due: Due): { readonly tone: Tone | undefined; readonly icon: IconName } => {
  if (due.kind === 'late' || due.kind === 'lateHours') return { tone: 'danger', icon: 'warn' };
  const isSoon = due.kind !== 'inDays' || due.days <= SOON_DAYS;
  return { tone: isSoon ? 'warn' : undefined, icon: 'clock' };
};

/** How near a due instant is, in words, colour and picture. */
export const DueMark = ({ dueAt }: { readonly dueAt: string }) => {
  const words = useDueWords();
  const due = dueOf(dueAt, useNow());
  const { tone, icon } = look(due);
  return (
    <Badge icon={icon} {...(tone === undefined ? {} : { tone })}>
      {words(dueAt, due)}
    </Badge>
  );
};

/** The last day on which it is in time: `Senast ons 19 aug. 2026`. */
export const LastDay = ({ dueAt }: { readonly dueAt: string }) => {
  const t = useT();
  const format = useFormat();
  return <>{t('deadlines.lastDay', { day: format.day(lastDayOf(dueAt)) })}</>;
};
