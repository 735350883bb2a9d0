import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { createQueryClient } from '../shared/api/query-client.ts';
import { LanguageProvider, useLanguage } from '../shared/i18n/language.tsx';
import { Announcer } from '../shared/live/announcer.tsx';
import { LiveProvider } from '../shared/live/live.tsx';
import { router } from './router.tsx';

const Localised = ({ client }: { readonly client: ReturnType<typeof createQueryClient> }) => {
  const { language, locale } = useLanguage();
  const [shown, setShown] = useState(language);
  useEffect(() => {
    if (shown === language) return;
    setShown(language);
    void client.invalidateQueries(); // the server's texts come in the language asked for
  }, [client, language, shown]);
  return (
    <I18nProvider locale={locale}>
      <LiveProvider>
        <RouterProvider router={router} />
      </LiveProvider>
    </I18nProvider>
  );
};

/** Everything that pages stand on: language, cache, socket, routes. */
export const Providers = () => {
  const [client] = useState(createQueryClient);
  return (
    <QueryClientProvider client={client}>
      <LanguageProvider>
        <Announcer />
        <Localised client={client} />
      </LanguageProvider>
    </QueryClientProvider>
  );
};
