import type { Process } from '../../../../src/contract/index.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Icon } from '../../shared/ui/icon.tsx';

/** Paragraphs with what they say, in the plain words of the process. */
export const LawList = ({ process, sources }: { readonly process: Process; readonly sources: readonly string[] }) => {
  const t = useT();
  if (sources.length === 0) return null;
  return (
    <section className="law">
      <h4 className="law__title">
        <Icon name="law" />
        {t('case.lawHere')}
      </h4>
      <dl className="law__list">
        {sources.map((source) => (
          <div key={source}>
            <dt>{process.laws[source] ?? source}</dt>
            {process.texts.law[source] === undefined ? null : <dd>{process.texts.law[source]}</dd>}
          </div>
        ))}
      </dl>
    </section>
  );
};
