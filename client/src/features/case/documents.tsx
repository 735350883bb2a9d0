import { useState } from 'react';
import type { Process } from '../../../../src/contract/index.ts';
import type { CaseView } from '../../../../src/contract/wire.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { EntryContent } from './timeline/entry-content.tsx';
import { useAnswerWords } from './timeline/use-answer-words.ts';
import { WhoAndWhen } from './timeline/who-and-when.tsx';

interface CaseProps {
  readonly view: CaseView;
  readonly process: Process;
}
type CaseDocument = CaseView['documents'][number];

const Paper = ({ view, process, document }: CaseProps & { readonly document: CaseDocument }) => {
  const t = useT();
  const words = useAnswerWords(view);
  const entry = view.timeline.find(({ version }) => String(version) === document.documentId);
  return (
    <article className="paper" aria-label={document.title}>
      <p className="soft small">{t('case.printedFrom', { number: view.caseNumber, unit: view.unit.name })}</p>
      <h3>{document.title}</h3>
      <WhoAndWhen entry={entry ?? document} />
      {entry === undefined ? null : (
        <>
          {entry.citations.length === 0 ? null : <p className="soft small">{entry.citations.join('; ')}</p>}
          <EntryContent entry={entry} process={process} words={words} />
        </>
      )}
    </article>
  );
};

interface DocumentItemProps extends CaseProps {
  readonly document: CaseDocument;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

const DocumentItem = ({ view, process, document, isOpen, onToggle }: DocumentItemProps) => {
  const t = useT();
  return (
    <li className={isOpen ? 'documents__item documents__item--open' : 'documents__item'}>
      <button type="button" className="documents__open" aria-expanded={isOpen} onClick={onToggle}>
        <span className="strong">{document.title}</span>
        <WhoAndWhen entry={document} />
      </button>
      {isOpen ? (
        <>
          <div className="row paper__tools">
            <Button onPress={() => window.print()}>
              <Icon name="print" />
              {t('case.print')}
            </Button>
          </div>
          <Paper view={view} process={process} document={document} />
        </>
      ) : null}
    </li>
  );
};

/** What has been written in a case, each as a paper of its own that prints clean. */
export const Documents = ({ view, process }: CaseProps) => {
  const t = useT();
  const [openId, setOpenId] = useState<string | undefined>();
  if (view.documents.length === 0) return <p className="soft">{t('case.noDocuments')}</p>;
  return (
    <ul className="documents">
      {view.documents.map((document) => (
        <DocumentItem
          key={document.documentId}
          view={view}
          process={process}
          document={document}
          isOpen={document.documentId === openId}
          onToggle={() => setOpenId(document.documentId === openId ? undefined : document.documentId)}
        />
      ))}
    </ul>
  );
};
