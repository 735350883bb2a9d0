import { Button as AriaButton } from 'react-aria-components/Button';
import { useT } from '../../shared/i18n/language.tsx';
import { PageHeading } from '../../shared/ui/page-heading.tsx';
import type { ReportKind } from './report-kind.ts';

/** What has happened: one of the ways to begin a case. */
export const ChooseKind = ({
  kinds,
  onChoose,
}: {
  readonly kinds: readonly ReportKind[];
  readonly onChoose: (kind: ReportKind) => void;
}) => {
  const t = useT();
  return (
    <div>
      <PageHeading title={t('report.whatTitle')} lead={t('report.whatLead')} />
      <ul className="stack stack--tight">
        {kinds.map((kind) => {
          const { title = kind.name, hint } = kind.process.texts.commands[kind.name] ?? {};
          return (
            <li key={`${kind.process.id}/${kind.name}`}>
              <AriaButton className="choice-card" onPress={() => onChoose(kind)}>
                <span className="choice-card__title">{title}</span>
                <span className="choice-card__text">{hint ?? kind.process.texts.summary}</span>
              </AriaButton>
            </li>
          );
        })}
      </ul>
    </div>
  );
};
