import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Link } from '../../shared/ui/link.tsx';

export interface SourceProps {
  /** Id in the definitions. */
  readonly definition: string;
  /** Of what the figures are. */
  readonly of: string;
  readonly asOf: string;
}

/** As of when figures are, and what they mean: in a page of its own, so that whoever writes keeps the form. */
export const Source = ({ definition, of, asOf }: SourceProps) => {
  const t = useT();
  const format = useFormat();
  return (
    <span className="figures__source">
      {t('basis.asOf', { day: format.day(asOf) })}{' '}
      <Link to="/statistik/definitioner" hash={definition} target="_blank" rel="noopener">
        {t('basis.definition')}
        <span className="visually-hidden">{t('basis.definitionOf', { of })}</span>
      </Link>
    </span>
  );
};
