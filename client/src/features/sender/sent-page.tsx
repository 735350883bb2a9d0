import { useNavigate } from '@tanstack/react-router';
import { usePublicForms } from '../../shared/api/sender-queries.ts';
import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { ButtonLink } from '../../shared/ui/link.tsx';
import { PageHeading } from '../../shared/ui/page-heading.tsx';
import { CodeCard } from './code-card.tsx';
import { rememberCode, type Sent, useSenderMemory } from './sender-memory.ts';
import { useLeave } from './use-leave.ts';
import './sender.css';

/** In the language of the page, which may have been changed since it was sent. */
const useWhatNow = ({ processId, answer }: Sent): string =>
  usePublicForms().data?.forms.find((form) => form.processId === processId)?.texts.sent ?? answer.sent;

const Receipt = ({ sent }: { readonly sent: Sent }) => {
  const t = useT();
  const { instant } = useFormat();
  const navigate = useNavigate();
  const leave = useLeave();
  const whatNow = useWhatNow(sent);
  const { cases } = sent.answer;
  const [first] = cases;
  const follow = () => {
    if (first !== undefined) rememberCode(first.code);
    void navigate({ to: '/folj' });
  };
  return (
    <article className="stack stack--loose measure">
      <div>
        <PageHeading title={t('sender.sentTitle')} />
        <p className="soft">
          {sent.unitName}
          {first === undefined ? null : <> · {t('sender.arrivedAt', { when: instant(first.sentAt) })}</>}
        </p>
      </div>
      {sent.isEarlier ? (
        <Alert tone="warn" isUrgent>
          <p>{t('sender.isEarlier')}</p>
        </Alert>
      ) : null}
      <Alert tone="warn" title={t('sender.writeDownTitle', { count: cases.length })}>
        <p>{t('sender.writeDown')}</p>
      </Alert>
      {cases.map(({ caseNumber, code }) => (
        <CodeCard key={caseNumber} caseNumber={caseNumber} code={code} />
      ))}
      <section className="stack stack--tight">
        <h2>{t('sender.whatNow')}</h2>
        <p className="sender__intro">{whatNow}</p>
      </section>
      <div className="sender__buttons no-print">
        <Button look="primary" onPress={follow}>
          {t('sender.follow')}
        </Button>
        <Button onPress={() => window.print()}>
          <Icon name="print" />
          {t('sender.print')}
        </Button>
        <Button look="quiet" onPress={leave}>
          {t('sender.leave')}
        </Button>
      </div>
      <p className="soft small no-print">{t('sender.leaveText')}</p>
    </article>
  );
};

/** That it arrived, the code that leads back to it, and what happens now. */
export const SentPage = () => {
  const t = useT();
  const { sent } = useSenderMemory();
  if (sent !== null) return <Receipt sent={sent} />;
  return (
    <div className="stack measure">
      <PageHeading title={t('sender.noReceiptTitle')} lead={t('sender.noReceipt')} />
      <div>
        <ButtonLink to="/folj">{t('sender.follow')}</ButtonLink>
      </div>
    </div>
  );
};
