import { useMe, useStart } from '../../shared/api/session-queries.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { PageHeading } from '../../shared/ui/page-heading.tsx';
import { SenderWays } from '../sender/sender-ways.tsx';
import { HomePage } from './home-page.tsx';
import { Welcome } from './welcome.tsx';

const POINTS = [
  { icon: 'clock', text: 'start.pointReport' },
  { icon: 'law', text: 'start.pointLaw' },
  { icon: 'lock', text: 'start.pointPrivate' },
] as const;

const Presentation = () => {
  const t = useT();
  const huvudman = useStart().data?.huvudman ?? '';
  return (
    <div className="stack stack--loose">
      <div>
        <PageHeading title={t('start.title')} lead={t('start.lead')} />
        <ul className="start__points">
          {POINTS.map(({ icon, text }) => (
            <li key={text}>
              <Icon name={icon} />
              {t(text)}
            </li>
          ))}
        </ul>
        {huvudman === '' ? null : <p className="soft small start__owner">{t('start.runBy', { huvudman })}</p>}
      </div>
      <SenderWays />
      <Welcome />
    </div>
  );
};

/** Before login what this is and the ways in; after it what waits and what one can do. */
export const StartPage = () => {
  const me = useMe().data ?? null;
  return me === null ? <Presentation /> : <HomePage me={me} />;
};
