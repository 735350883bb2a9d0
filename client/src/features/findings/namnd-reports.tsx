import type { PublishedStatistics } from '../../../../src/contract/wire-statistics.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { ErrorNote } from '../../shared/ui/error-note.tsx';
import { useTakeOut } from '../case/use-take-out.ts';

const KINDS = [
  { ending: 'pdf', words: 'findings.reportPdf' },
  { ending: 'xlsx', words: 'findings.reportXlsx' },
] as const;

type Half = PublishedStatistics['halves'][number]['half'];

const Report = ({
  id,
  name,
  kind,
}: {
  readonly id: string;
  readonly name: string;
  readonly kind: (typeof KINDS)[number];
}) => {
  const t = useT();
  const { take, isTaking, problem } = useTakeOut(`/statistics/report.${kind.ending}`, `${id}-rapport.${kind.ending}`);
  return (
    <>
      <Button look="quiet" isPending={isTaking} onPress={() => void take({ half: id })}>
        {t(kind.words, { half: name })}
      </Button>
      {problem === null ? null : <ErrorNote error={problem} />}
    </>
  );
};

const idOf = (year: string, half: Half): string => `${year.split('-')[half === 'ht' ? 0 : 1] ?? year}-${half}`;

/** The report of each published half-year of a läsår, to be taken out. */
export const NamndReports = ({ year, halves }: Pick<PublishedStatistics, 'year' | 'halves'>) => {
  const t = useT();
  const [from = '', to = ''] = year.split('-');
  return (
    <section className="stack">
      <h3>{t('findings.reports')}</h3>
      <p className="soft">{t('findings.reportsText')}</p>
      {halves.map(({ half }) => (
        <div key={half} className="row">
          {KINDS.map((kind) => (
            <Report
              key={kind.ending}
              id={idOf(year, half)}
              name={half === 'ht' ? t('statistics.ht', { from }) : t('statistics.vt', { to })}
              kind={kind}
            />
          ))}
        </div>
      ))}
    </section>
  );
};
