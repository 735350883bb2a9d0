import { useRouterState } from '@tanstack/react-router';
import { useId, useState } from 'react';
import type { Me } from '../../../src/contract/wire.ts';
import { Bell } from '../features/notifications/bell.tsx';
import { useT } from '../shared/i18n/language.tsx';
import { Button } from '../shared/ui/button.tsx';
import { Icon } from '../shared/ui/icon.tsx';
import { Link } from '../shared/ui/link.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { LogOut } from './log-out.tsx';
import { Logo } from './logo.tsx';
import { Menu } from './menu.tsx';

/** The bar at the top: where one is, where one can go, who one is. On a phone most of it is behind the menu button. */
export const TopBar = ({ me }: { readonly me: Me | null }) => {
  const t = useT();
  const panelId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const href = useRouterState({ select: ({ location }) => location.href });
  const [openedAt, setOpenedAt] = useState(href);
  if (href !== openedAt) {
    setOpenedAt(href);
    setIsOpen(false);
  }
  return (
    <header className="topbar">
      {me?.isDemo === true ? <p className="demo-line">{t('common.demo')}</p> : null}
      <div className="topbar__inner">
        <Link to="/" className="topbar__name">
          <Logo />
          {t('common.appName')}
        </Link>
        <div className="topbar__end">
          {me === null ? <LanguageSwitch /> : <Bell />}
          {me === null ? null : (
            <div className="topbar__menu">
              <Button look="quiet" aria-expanded={isOpen} aria-controls={panelId} onPress={() => setIsOpen(!isOpen)}>
                <Icon name={isOpen ? 'close' : 'menu'} />
                {t('common.menuButton')}
              </Button>
            </div>
          )}
        </div>
        {me === null ? null : (
          <div className="topbar__panel" id={panelId} data-open={isOpen}>
            <Menu views={me.views} />
            <div className="topbar__account">
              <span className="topbar__who">
                <span className="visually-hidden">{t('common.loggedInAs')} </span>
                {me.name}
              </span>
              <LanguageSwitch />
              <LogOut />
            </div>
          </div>
        )}
      </div>
    </header>
  );
};
