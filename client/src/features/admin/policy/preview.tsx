import type { PolicyPreview } from '../../../../../src/contract/wire.ts';
import { usePreviewPolicy } from '../../../shared/api/mutations.ts';
import { useFormat } from '../../../shared/i18n/format.ts';
import { useT } from '../../../shared/i18n/language.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { type Column, Table } from '../../../shared/ui/table.tsx';
import type { PolicyDraft } from './policy-changes.ts';

type RuleRow = PolicyPreview['rules'][number];
type CaseRow = PolicyPreview['cases'][number];

const useColumns = () => {
  const t = useT();
  const format = useFormat();
  const rules: readonly Column<RuleRow>[] = [
    { id: 'rule', title: t('policy.rule'), cell: ({ title }) => title, isRowHeader: true },
    { id: 'earlier', title: t('policy.earlier'), cell: ({ earlier }) => format.number(earlier), isNumeric: true },
    { id: 'later', title: t('policy.later'), cell: ({ later }) => format.number(later), isNumeric: true },
  ];
  const cases: readonly Column<CaseRow>[] = [
    {
      id: 'case',
      title: t('policy.caseColumn'),
      isRowHeader: true,
      cell: ({ caseId, caseNumber }) => (
        <Link to="/arenden/$caseId" params={{ caseId }}>
          {caseNumber}
        </Link>
      ),
    },
    { id: 'rule', title: t('policy.rule'), cell: ({ title }) => title },
    { id: 'before', title: t('policy.before'), cell: ({ before }) => before },
    { id: 'after', title: t('policy.after'), cell: ({ after }) => after },
  ];
  return { rules, cases };
};

const Shown = ({ preview }: { readonly preview: PolicyPreview }) => {
  const t = useT();
  const format = useFormat();
  const columns = useColumns();
  const { looked, moved, rules, cases, hidden } = preview;
  if (moved === 0) return <p role="status">{t('policy.previewNone', { looked: format.number(looked) })}</p>;
  return (
    <div className="stack">
      <p role="status" className="strong">
        {t('policy.previewSome', { count: moved })}
      </p>
      <Table caption={t('policy.preview')} columns={columns.rules} rows={rules} keyOf={({ ruleId }) => ruleId} />
      {cases.length === 0 ? null : (
        <Table
          caption={t('policy.casesTitle')}
          isCaptionSeen
          columns={columns.cases}
          rows={cases}
          keyOf={({ caseId, title }) => `${caseId} ${title}`}
        />
      )}
      {hidden === 0 ? null : <p className="soft">{t('policy.hidden', { count: hidden })}</p>}
    </div>
  );
};

export interface PreviewProps {
  readonly processId: string;
  readonly draft: PolicyDraft;
  readonly onRefused: (error: unknown) => void;
}

/** Which dates of open cases a draft would change, before anybody publishes it. */
export const Preview = ({ processId, draft, onRefused }: PreviewProps) => {
  const t = useT();
  const { mutate, data, isPending } = usePreviewPolicy(processId);
  const show = () => mutate({ limits: draft.limits, options: draft.options }, { onError: onRefused });
  return (
    <section className="stack stack--tight" aria-label={t('policy.preview')}>
      <h3>{t('policy.preview')}</h3>
      <p className="soft measure">{t('policy.previewLead')}</p>
      <div>
        <Button isPending={isPending} onPress={show}>
          {t('policy.previewShow')}
        </Button>
      </div>
      {data === undefined ? null : <Shown preview={data} />}
    </section>
  );
};
