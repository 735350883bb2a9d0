import type { UnitView } from '../../../../src/contract/wire.ts';
import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import { Link } from '../../shared/ui/link.tsx';
import { type ReportKind, reportOfDraftKey } from './report-kind.ts';
import { useBegunReports } from './use-drafts.ts';

/** Reports that I have begun on this device, and those that wait for contact. */
export const Drafts = ({
  kinds,
  units,
}: {
  readonly kinds: readonly ReportKind[];
  readonly units: readonly UnitView[];
}) => {
  const t = useT();
  const { instant } = useFormat();
  const drafts = useBegunReports() ?? [];
  if (drafts.length === 0) return null;
  return (
    <section className="stack stack--tight" aria-labelledby="begun">
      <h2 id="begun">{t('report.begunTitle')}</h2>
      <ul className="stack stack--tight">
        {drafts.map(({ draftKey, savedAt, isWaiting }) => {
          const { processId, command, unitId } = reportOfDraftKey(draftKey);
          const kind = kinds.find(({ process, name }) => process.id === processId && name === command);
          const unit = units.find((candidate) => candidate.unitId === unitId);
          if (kind === undefined || unit === undefined) return null;
          return (
            <li key={draftKey}>
              <Link to="/rapportera" search={{ processId, command, unitId }} className="choice-card">
                <span className="choice-card__title">{kind.process.texts.commands[command]?.title ?? command}</span>
                <span className="choice-card__text">
                  {unit.name}, {t('report.begunAt', { when: instant(savedAt) })}
                </span>
                {isWaiting ? (
                  <Badge tone="warn" icon="clock">
                    {t('report.waits')}
                  </Badge>
                ) : null}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
