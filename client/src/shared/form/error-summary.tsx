import { useEffect, useRef } from 'react';
import { useT } from '../i18n/language.tsx';
import { Icon } from '../ui/icon.tsx';
import type { ToCorrect } from './messages-of.ts';

export interface ErrorSummaryProps {
  readonly items: readonly ToCorrect[];
  readonly attempt: number;
  readonly onCorrect: (path: string) => void;
}

/** What is to be corrected, with links to the questions. The focus goes here each time `attempt` changes. */
export const ErrorSummary = ({ items, attempt, onCorrect }: ErrorSummaryProps) => {
  const t = useT();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (items.length === 0) return null;
  return (
    <section className="error-summary" ref={box} tabIndex={-1} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title" className="error-summary__title">
        <Icon name="warn" />
        {t('form.summaryTitle', { count: items.length })}
      </h2>
      <ul>
        {items.map(({ path, label, message }) => (
          <li key={path}>
            <a
              className="link"
              href={`#${path}`}
              onClick={(event) => {
                event.preventDefault();
                onCorrect(path);
              }}
            >
              {/[?!.:]$/.test(label) ? label : `${label}:`} {message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};
