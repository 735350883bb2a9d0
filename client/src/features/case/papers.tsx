import { useState } from 'react';
import type { CaseView } from '../../../../src/contract/wire.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { type Option, RadioGroup } from '../../shared/ui/choices.tsx';
import { Disclosure } from '../../shared/ui/disclosure.tsx';
import { ErrorNote } from '../../shared/ui/error-note.tsx';
import { useTakeOut } from './use-take-out.ts';

type CaseProps = { readonly view: Pick<CaseView, 'caseId' | 'caseNumber' | 'papers' | 'linkedCases'> };
type Recipient = 'skolinspektionen' | 'deidentified';
type Scope = 'case' | 'incident';

/** What is seen while a file is being made, and why it was not. */
const Progress = ({ isSlow, problem }: { readonly isSlow: boolean; readonly problem: unknown }) => {
  const t = useT();
  return (
    <>
      <p role="status" className="soft small">
        {isSlow ? t('case.makingFile') : ''}
      </p>
      {problem === null ? null : <ErrorNote error={problem} />}
    </>
  );
};

const FILES = {
  document: { path: 'document.pdf', query: {}, name: 'dokument', words: 'case.takeDocument' },
  popular: { path: 'document.pdf', query: { version: 'popular' }, name: 'popular', words: 'case.takePopular' },
  file: { path: 'file.pdf', query: {}, name: 'arendeakt', words: 'case.takeFile' },
} as const;
type FileKind = keyof typeof FILES;

const TakeFile = ({ view: { caseId, caseNumber }, kind }: CaseProps & { readonly kind: FileKind }) => {
  const t = useT();
  const { path, query, name, words } = FILES[kind];
  const { take, isTaking, ...progress } = useTakeOut(
    `/cases/${encodeURIComponent(caseId)}/${path}`,
    `${caseNumber}-${name}.pdf`,
  );
  return (
    <div>
      <Button isPending={isTaking} onPress={() => void take(query)}>
        {t(words)}
      </Button>
      <Progress {...progress} />
    </div>
  );
};

const useChoices = () => {
  const t = useT();
  const recipients: readonly Option<Recipient>[] = [
    { value: 'skolinspektionen', label: t('case.forInspection'), hint: t('case.forInspectionHint') },
    { value: 'deidentified', label: t('case.forOthers'), hint: t('case.forOthersHint') },
  ];
  const scopes: readonly Option<Scope>[] = [
    { value: 'case', label: t('case.onlyThis') },
    { value: 'incident', label: t('case.allOfIncident') },
  ];
  return { recipients, scopes };
};

const Pack = ({ view: { caseId, caseNumber, linkedCases } }: CaseProps) => {
  const t = useT();
  const { recipients, scopes } = useChoices();
  const [recipient, setRecipient] = useState<Recipient>('skolinspektionen');
  const [scope, setScope] = useState<Scope>('case');
  const path = `/cases/${encodeURIComponent(caseId)}/inspection.pdf`;
  const { take, isTaking, ...progress } = useTakeOut(path, `${caseNumber}-${recipient}.pdf`);
  return (
    <Disclosure title={t('case.takePack')}>
      <div className="stack">
        <p>{t('case.packText')}</p>
        <RadioGroup label={t('case.packFor')} options={recipients} value={recipient} onChange={setRecipient} />
        {linkedCases.length === 0 ? null : (
          <RadioGroup label={t('case.packScope')} options={scopes} value={scope} onChange={setScope} isRow />
        )}
        <div>
          <Button isPending={isTaking} onPress={() => void take({ recipient, scope })}>
            {t('case.takePackNow')}
          </Button>
        </div>
        <Progress {...progress} />
      </div>
    </Disclosure>
  );
};

/** Takes the case out as a file: whole, or masked to be handed out. Nothing for those who may neither. */
export const Papers = ({ view }: CaseProps) =>
  view.papers.length === 0 ? null : (
    <div className="stack papers no-print">
      {(['document', 'popular', 'file'] as const)
        .filter((kind) => view.papers.includes(kind))
        .map((kind) => (
          <TakeFile key={kind} view={view} kind={kind} />
        ))}
      {view.papers.includes('pack') ? <Pack view={view} /> : null}
    </div>
  );
