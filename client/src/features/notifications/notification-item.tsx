import type { NotificationView } from '../../../../src/contract/wire.ts';
import { useAcknowledge } from '../../shared/api/mutations.ts';
import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Link } from '../../shared/ui/link.tsx';
import './notifications.css';

export interface NotificationItemProps {
  readonly item: NotificationView;
  /** Called when the person follows the way to the case. */
  readonly onLeave?: () => void;
}

const PAGES = { reconciliation: '/ingenting-tappat', statistics: '/statistik' } as const;

const ToCase = ({ item, onLeave }: NotificationItemProps) => {
  const t = useT();
  if (item.page !== undefined)
    return (
      <Link to={PAGES[item.page]} className="link" onClick={onLeave}>
        {t('notifications.openPage')}
      </Link>
    );
  if (item.caseId === undefined) return null;
  const words =
    item.caseNumber === undefined
      ? t('notifications.openThisCase')
      : t('notifications.openCase', { number: item.caseNumber });
  return (
    <Link to="/arenden/$caseId" params={{ caseId: item.caseId }} className="link" onClick={onLeave}>
      {words}
    </Link>
  );
};

/** One thing that a person has been told: what, when, the way to the case, and "I have seen it". */
export const NotificationItem = ({ item, onLeave }: NotificationItemProps) => {
  const t = useT();
  const format = useFormat();
  const acknowledge = useAcknowledge();
  const isNew = item.acknowledgedAt === undefined;
  return (
    <li className={`notice${isNew ? ' notice--new' : ''}`}>
      <div className="row">
        {isNew ? <Badge tone="info">{t('notifications.unread')}</Badge> : null}
        {item.isUrgent ? (
          <Badge tone="danger" icon="warn">
            {t('notifications.urgent')}
          </Badge>
        ) : null}
        <time className="soft small" dateTime={item.at}>
          {format.instant(item.at)}
        </time>
      </div>
      <p className={isNew ? 'strong' : undefined}>{item.text}</p>
      {item.seenBy === undefined ? null : (
        <p className="soft small">{t('notices.seenBy', { names: item.seenBy.map(({ name }) => name).join(', ') })}</p>
      )}
      <div className="row">
        <ToCase item={item} {...(onLeave === undefined ? {} : { onLeave })} />
        {isNew ? (
          <Button
            look="quiet"
            aria-label={t('notifications.acknowledgeOf', { text: item.text })}
            isPending={acknowledge.isPending}
            onPress={() => acknowledge.mutate(item.notificationId)}
          >
            {t('notifications.acknowledge')}
          </Button>
        ) : (
          <span className="soft small">
            {t('notifications.acknowledgedAt', { at: format.instant(item.acknowledgedAt ?? item.at) })}
          </span>
        )}
      </div>
    </li>
  );
};
