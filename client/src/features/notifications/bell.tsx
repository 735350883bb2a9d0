import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import type { NotificationView } from '../../../../src/contract/wire.ts';
import { useInbox } from '../../shared/api/queries.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { Link } from '../../shared/ui/link.tsx';
import { NotificationItem } from './notification-item.tsx';
import './notifications.css';

const NEWEST = 5;
const MOST_SHOWN = 99;

const Newest = ({ items, onLeave }: { readonly items: readonly NotificationView[]; readonly onLeave: () => void }) => {
  const t = useT();
  return (
    <Dialog className="bell__dialog">
      <Heading slot="title" level={2}>
        {t('notifications.newest')}
      </Heading>
      {items.length === 0 ? (
        <p className="soft">{t('notifications.nothingNew')}</p>
      ) : (
        <ul className="notices">
          {items.map((item) => (
            <NotificationItem key={item.notificationId} item={item} onLeave={onLeave} />
          ))}
        </ul>
      )}
      <Link to="/inkorg" onClick={onLeave}>
        {t('notifications.all')}
      </Link>
    </Dialog>
  );
};

/** The number of what is new, what it is, and the way to the inbox. Placed in the top bar, where there is 44 px for it. */
export const Bell = () => {
  const t = useT();
  const [isOpen, setIsOpen] = useState(false);
  const pages = useInbox().data?.pages;
  const unread = pages?.[0]?.unread ?? 0;
  const items = (pages?.flatMap((page) => page.items) ?? []).filter((item) => item.acknowledgedAt === undefined);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <AriaButton
        className="button button--quiet button--icon bell"
        aria-label={unread === 0 ? t('notifications.bell') : t('notifications.bellUnread', { count: unread })}
      >
        <Icon name="bell" />
        {unread === 0 ? null : (
          <span className="bell__count numeric" aria-hidden="true">
            {unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}
          </span>
        )}
      </AriaButton>
      <Popover className="bell__popover" placement="bottom end" containerPadding={8}>
        <Newest items={items.slice(0, NEWEST)} onLeave={() => setIsOpen(false)} />
      </Popover>
    </DialogTrigger>
  );
};
