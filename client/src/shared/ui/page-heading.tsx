import { type ReactNode, useEffect, useRef } from 'react';
import { useT } from '../i18n/language.tsx';

export interface PageHeadingProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** Buttons at the side. */
  readonly children?: ReactNode;
}

/** Nobody has yet gone from one page to another: the browser itself then places the focus. */
let isFirstPage = true;

/** The page's h1: also its title in the tab, and where the focus goes when one comes from another page. */
export const PageHeading = ({ title, lead, children }: PageHeadingProps) => {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – ${t('common.appName')}`;
  }, [title, t]);
  useEffect(() => {
    if (!isFirstPage) heading.current?.focus({ preventScroll: true });
    isFirstPage = false;
  }, []);
  return (
    <header className="page-heading">
      <div className="page-heading__text">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead === undefined ? null : <p className="page-heading__lead">{lead}</p>}
      </div>
      {children === undefined ? null : <div className="row">{children}</div>}
    </header>
  );
};
