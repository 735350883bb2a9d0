import { useInbox } from '../../shared/api/queries.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Empty } from '../../shared/ui/empty.tsx';
import { NotFetched } from '../../shared/ui/not-fetched.tsx';
import { PageHeading } from '../../shared/ui/page-heading.tsx';
import { ButtonLink } from '../../shared/ui/link.tsx';
import { NotificationItem } from './notification-item.tsx';

const Inbox = () => {
  const t = useT();
  const inbox = useInbox();
  if (inbox.data === undefined) return <NotFetched of={inbox} />;
  const items = inbox.data.pages.flatMap((page) => page.items);
  if (items.length === 0)
    return (
      <Empty title={t('notifications.empty')}>
        <p>{t('notifications.emptyText')}</p>
      </Empty>
    );
  return (
    <div className="stack measure">
      <ul className="notices">
        {items.map((item) => (
          <NotificationItem key={item.notificationId} item={item} />
        ))}
      </ul>
      {inbox.hasNextPage ? (
        <div>
          <Button isPending={inbox.isFetchingNextPage} onPress={() => void inbox.fetchNextPage()}>
            {t('common.more')}
          </Button>
        </div>
      ) : null}
    </div>
  );
};

/** Everything that I have been told, newest first, until I say that I have seen it and after. */
export const InboxPage = () => {
  const t = useT();
  const unread = useInbox().data?.pages[0]?.unread ?? 0;
  return (
    <>
      <PageHeading title={t('notifications.title')} lead={t('notifications.lead')}>
        {unread === 0 ? null : <Badge tone="info">{t('notifications.countUnread', { count: unread })}</Badge>}
        <ButtonLink to="/aviseringar" look="secondary">
          {t('notices.link')}
        </ButtonLink>
      </PageHeading>
      <Inbox />
    </>
  );
};
