import type { FormTexts } from '../../../../src/contract/index.ts';
import { useT } from '../i18n/language.tsx';
import { Button } from '../ui/button.tsx';
import { AnswerList } from './answer-list.tsx';
import type { FormFlow } from './use-form-flow.ts';

export interface ReviewProps {
  readonly flow: FormFlow;
  readonly texts: FormTexts | undefined;
  readonly titleOf: (stepId: string) => string;
}

/** Everything that will be sent, step by step, each with a way back to it. */
export const Review = ({ flow, texts, titleOf }: ReviewProps) => {
  const t = useT();
  return (
    <div className="stack stack--loose">
      {flow.steps.map(({ id, fields }, index) => {
        const isEmpty = fields.every(({ name }) => {
          const value = flow.values[name];
          return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
        });
        return (
          <section key={id} className="review__step">
            <div className="row row--between">
              <h3>{titleOf(id)}</h3>
              <Button
                look="quiet"
                aria-label={t('form.changeStep', { step: titleOf(id) })}
                onPress={() => flow.goTo(index)}
              >
                {t('form.change')}
              </Button>
            </div>
            {isEmpty ? (
              <p className="soft">{t('form.notAnswered')}</p>
            ) : (
              <AnswerList fields={fields} texts={texts?.fields ?? {}} data={flow.values} />
            )}
          </section>
        );
      })}
    </div>
  );
};
