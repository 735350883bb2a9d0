import type { MyNotices } from '../../../../src/contract/wire.ts';
import { useChangeMyMail, useChangeMyNotices, useMyNotices } from '../../shared/api/notice-queries.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { NotFetched } from '../../shared/ui/not-fetched.tsx';
import { PageHeading } from '../../shared/ui/page-heading.tsx';
import { showToast } from '../../shared/ui/toast.tsx';
import { useThisBrowser } from './browser-push.ts';
import { MailForm } from './mail-form.tsx';
import { SettingsForm } from './settings-form.tsx';

const Settings = ({ mine }: { readonly mine: MyNotices }) => {
  const t = useT();
  const change = useChangeMyNotices();
  return (
    <Card title={t('notices.settings')}>
      {mine.isOwn ? null : <p className="soft">{t('notices.byDefault')}</p>}
      <SettingsForm
        key={JSON.stringify(mine.settings)}
        settings={mine.settings}
        isSaving={change.isPending}
        error={change.error}
        onSave={(settings) => change.mutate(settings, { onSuccess: () => showToast(t('notices.saved')) })}
      />
    </Card>
  );
};

const MailAddress = ({ mine }: { readonly mine: MyNotices }) => {
  const t = useT();
  return (
    <Card title={t('notices.mail')}>
      <p className="soft">{t('notices.mailLead')}</p>
      {mine.mail === null ? <p>{t('notices.mailNone')}</p> : null}
      <MailForm
        key={mine.mail}
        label={t('notices.mail')}
        mail={mine.mail ?? ''}
        autoComplete="email"
        change={useChangeMyMail()}
      />
    </Card>
  );
};

const Browser = ({ mine }: { readonly mine: MyNotices }) => {
  const t = useT();
  const { state, isChanging, turnOn, turnOff } = useThisBrowser(mine);
  return (
    <Card title={t('notices.browser')}>
      <p className="soft">{t('notices.browserLead')}</p>
      {mine.browsers.length === 0 ? null : <p>{t('notices.browserCount', { count: mine.browsers.length })}</p>}
      {state === 'unable' ? <p>{t('notices.browserNot')}</p> : null}
      {state === 'denied' ? <Alert>{t('notices.browserDenied')}</Alert> : null}
      {state === 'failed' ? (
        <Alert tone="danger" isUrgent>
          {t('notices.browserFailed')}
        </Alert>
      ) : null}
      {state === 'on' ? <p className="strong">{t('notices.browserIsOn')}</p> : null}
      {state === 'off' || state === 'failed' ? (
        <div>
          <Button isPending={isChanging} onPress={() => void turnOn()}>
            {t('notices.browserOn')}
          </Button>
        </div>
      ) : null}
      {state === 'on' ? (
        <div>
          <Button isPending={isChanging} onPress={() => void turnOff()}>
            {t('notices.browserOff')}
          </Button>
        </div>
      ) : null}
    </Card>
  );
};

const Cards = () => {
  const mine = useMyNotices();
  if (mine.data === undefined) return <NotFetched of={mine} />;
  return (
    <div className="stack measure">
      <Settings mine={mine.data} />
      <MailAddress mine={mine.data} />
      <Browser mine={mine.data} />
    </div>
  );
};

/** Whether, how and when I am told when I am not logged in. */
export const MyNoticesPage = () => {
  const t = useT();
  return (
    <>
      <PageHeading title={t('notices.title')} lead={t('notices.lead')} />
      <Cards />
    </>
  );
};
