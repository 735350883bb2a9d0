import { useLanguage } from '../shared/i18n/language.tsx';
import { Button } from '../shared/ui/button.tsx';

/** Changes to the other language; its name is in that language. */
export const LanguageSwitch = () => {
  const { language, setLanguage, t } = useLanguage();
  const other = language === 'sv' ? 'en' : 'sv';
  return (
    <Button look="quiet" onPress={() => setLanguage(other)}>
      <span lang={other}>{t(other === 'en' ? 'common.english' : 'common.swedish')}</span>
    </Button>
  );
};
