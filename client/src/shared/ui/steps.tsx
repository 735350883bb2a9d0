import { useT } from '../i18n/language.tsx';

export interface StepsProps {
  readonly titles: readonly string[];
  /** From 0. */
  readonly current: number;
}

/** Where one is in something that has several steps. */
export const Steps = ({ titles, current }: StepsProps) => {
  const t = useT();
  return (
    <div className="steps">
      <p className="steps__where">{t('common.tasksOf', { current: current + 1, total: titles.length })}</p>
      <ol className="steps__list" aria-hidden="true">
        {titles.map((title, index) => (
          <li key={title} className="steps__step" data-done={index < current} data-current={index === current} />
        ))}
      </ol>
    </div>
  );
};
