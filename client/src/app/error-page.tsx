import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useT } from '../shared/i18n/language.tsx';
import { OutdatedPartError } from '../shared/part/fetch-part.ts';
import { reloadOnce } from '../shared/part/reload-once.ts';
import { Button } from '../shared/ui/button.tsx';
import { ErrorNote } from '../shared/ui/error-note.tsx';
import { PageHeading } from '../shared/ui/page-heading.tsx';

/** A page that failed: what happened, and a way on. One of an older version than the server's is fetched anew. */
export const PageError = ({ error, reset }: { readonly error: unknown; readonly reset?: () => void }) => {
  const t = useT();
  const router = useRouter();
  useEffect(() => {
    if (error instanceof OutdatedPartError) reloadOnce();
  }, [error]);
  const tryAgain = () => {
    reset?.();
    void router.invalidate();
  };
  return (
    <div className="stack measure">
      <PageHeading title={t('common.errorTitle')} />
      <ErrorNote error={error} />
      <div className="row">
        <Button look="primary" onPress={tryAgain}>
          {t('common.retry')}
        </Button>
        <Button onPress={() => location.reload()}>{t('common.reload')}</Button>
      </div>
    </div>
  );
};
