import { useEffect, useRef, useState } from 'react';
import type { Process } from '../../../../../src/contract/index.ts';
import type { CaseView } from '../../../../../src/contract/wire.ts';
import { useT } from '../../../shared/i18n/language.tsx';
import { Offers } from './offers.tsx';
import { OpenCommand } from './open-command.tsx';
import { Tasks } from './tasks.tsx';

/** What is to be done now: what waits for whom, what I may do, and the form of what I am doing. */
export const NowPanel = ({ view, process }: { readonly view: CaseView; readonly process: Process }) => {
  const t = useT();
  const [open, setOpen] = useState<string | undefined>();
  const heading = useRef<HTMLHeadingElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (open === undefined && wasOpen.current) heading.current?.focus();
    wasOpen.current = open !== undefined;
  }, [open]);
  return (
    <section className="card case-now">
      <h2 className="card__title" ref={heading} tabIndex={-1}>
        {t('case.now')}
      </h2>
      {open === undefined ? (
        <>
          <Tasks view={view} process={process} />
          <Offers view={view} process={process} onOpen={setOpen} />
        </>
      ) : (
        <OpenCommand key={open} view={view} process={process} name={open} onClose={() => setOpen(undefined)} />
      )}
    </section>
  );
};
