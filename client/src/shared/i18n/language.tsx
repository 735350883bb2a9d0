import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { CATALOGUES, type Key, type Language, LOCALES, type ParamsOf } from './catalogue.ts';
import { fillIn, type Message } from './messages.ts';

const STORED_AS = 'skyndsam.language';

const stored = (): Language => {
  try {
    return localStorage.getItem(STORED_AS) === 'en' ? 'en' : 'sv';
  } catch {
    return 'sv'; // storage is refused: the language is then remembered as long as the page
  }
};

let current: Language = stored();

/** The language now, outside React: for `Accept-Language`. */
export const currentLanguage = (): Language => current;

/** Gives the text of a key, with its words filled in. */
export type Translate = <K extends Key>(key: K, ...params: ParamsOf<K>) => string;

const messageOf = (language: Language, key: Key): Message => {
  const [feature = '', name = ''] = key.split('.');
  const catalogue: Readonly<Record<string, Readonly<Record<string, Message>>>> = CATALOGUES[language];
  return catalogue[feature]?.[name] ?? key;
};

/** Translates outside React. In components: {@link useT}. */
export const translate =
  (language: Language): Translate =>
  (key, ...params) =>
    fillIn(messageOf(language, key), params[0] ?? {}, LOCALES[language]);

interface LanguageState {
  readonly language: Language;
  readonly locale: string;
  readonly setLanguage: (language: Language) => void;
  readonly t: Translate;
}
const LanguageContext = createContext<LanguageState | null>(null);

/** Holds the language of the page and remembers it on the device. */
export const LanguageProvider = ({ children }: { readonly children: ReactNode }) => {
  const [language, setState] = useState(current);
  const value = useMemo<LanguageState>(() => {
    const setLanguage = (next: Language) => {
      current = next;
      setState(next);
      try {
        localStorage.setItem(STORED_AS, next);
      } catch {
        // remembered as long as the page
      }
    };
    return { language, locale: LOCALES[language], setLanguage, t: translate(language) };
  }, [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <LanguageContext value={value}>{children}</LanguageContext>;
};

/** The language of the page, its locale, and how to change it. */
export const useLanguage = (): LanguageState => {
  const state = useContext(LanguageContext);
  if (state === null) throw new Error('outside LanguageProvider');
  return state;
};

/** The texts of the interface: `t('report.title')`. */
export const useT = (): Translate => useLanguage().t;
