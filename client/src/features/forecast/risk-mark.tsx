import type { RiskView } from '../../../../src/contract/wire.ts';
import { useT } from '../../shared/i18n/language.tsx';
import type { Tone } from '../../shared/ui/alert.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import type { IconName } from '../../shared/ui/icon.tsx';
import './forecast.css';

const LOOKS = {
  late: { tone: 'danger', icon: 'warn' },
  high: { tone: 'danger', icon: 'warn' },
  raised: { tone: 'warn', icon: 'clock' },
  low: { tone: 'ok', icon: 'check' },
  tooLittle: { icon: 'info' },
} as const satisfies Record<RiskView['level'], { readonly tone?: Tone; readonly icon: IconName }>;

/** On what a risk stands, in a sentence; nothing where it is a fact. */
const useBasisWords = (): (({ level, basis }: RiskView) => string | undefined) => {
  const t = useT();
  return ({ level, basis }) => {
    if (basis === undefined) return undefined;
    const { late, similar } = basis;
    if (level !== 'tooLittle') return t('forecast.basis', { late, count: similar });
    return similar === 0 ? t('forecast.basisNone') : t('forecast.basisFew', { count: similar });
  };
};

/** How likely something is to be late: in words, in number, and by what that stands. Never by colour alone. */
export const RiskMark = ({ risk }: { readonly risk: RiskView }) => {
  const t = useT();
  const basis = useBasisWords()(risk);
  return (
    <span className="risk">
      <span className="risk__level">
        <Badge {...LOOKS[risk.level]}>{t(`forecast.${risk.level}`)}</Badge>
        {risk.percent === undefined ? null : (
          <span className="numeric">{t('forecast.percent', { percent: risk.percent })}</span>
        )}
      </span>
      {basis === undefined ? null : <span className="soft small">{basis}</span>}
    </span>
  );
};
