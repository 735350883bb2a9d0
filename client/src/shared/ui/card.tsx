import type { ReactNode } from 'react';

/** A surface with a heading of its own. */
export const Card = ({
  title,
  children,
  isSunken,
}: {
  readonly title?: string;
  readonly children: ReactNode;
  readonly isSunken?: boolean;
}) => (
  <section className={isSunken === true ? 'card card--sunken' : 'card'}>
    {title === undefined ? null : <h2 className="card__title">{title}</h2>}
    {children}
  </section>
);
